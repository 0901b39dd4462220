/** The page about echoes: by role and keyboard, through the address, and without JavaScript. */
import type { Page } from '@playwright/test';
import { axeViolations, expect, test } from './fixtures';

const ECHOES = '/sources/echoes/';
const TANKS =
	'?measure=russian_tanks&a=other-oryx~russian_tanks_confirmed_lost&b=ua-general-staff~russian_tanks_lost';

const chart = (page: Page, id: string) => page.locator(`#${id}`);
const list = (page: Page) =>
	page.getByRole('region', { name: 'Pairs of voices, and what follows' });
const rule = (page: Page) => page.getByRole('region', { name: /How the rule tells/ });

test('opens on a pair that moves as one, and says what follows', async ({ page, open }) => {
	await open(ECHOES);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Are these two voices two?');
	await expect(
		list(page).getByRole('link', {
			name: /moves almost exactly with .* not counted as independent here/
		})
	).toHaveAttribute('aria-current', 'true');
	await expect(chart(page, 'echo-differences')).toContainText(
		'within 5 % of each other in 47 of 47 months'
	);
	await expect(rule(page).getByRole('cell', { name: 'yes', exact: true })).toHaveCount(3);
	await expect(rule(page)).toContainText('47 of the 47 claims by UK Defence Intelligence');
});

test('a pair of the list is chosen by keyboard; charts, rule and address follow', async ({
	page,
	open
}) => {
	await open(ECHOES);
	const link = list(page).getByRole('link', { name: /^Oryx moves on its own beside/ });
	await link.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/measure=russian_tanks/);
	await expect(link).toHaveAttribute('aria-current', 'true');
	await expect(chart(page, 'echo-totals').getByRole('heading')).toHaveText(
		'The totals correlate at 0.99, as growing totals do'
	);
	await expect(chart(page, 'echo-differences')).toContainText('r = 0.49');
	await expect(rule(page).getByRole('cell', { name: 'no', exact: true })).toHaveCount(2);
});

test('choosing what is counted brings two voices that count it; swap turns them', async ({
	page,
	open
}) => {
	await open(ECHOES);
	await page.getByLabel('What is counted').selectOption('Russian tanks');
	await expect(chart(page, 'echo-time').getByRole('heading')).toHaveText(/^Oryx and General Staff/);
	await page.getByRole('button', { name: 'Swap' }).press('Enter');
	await expect(chart(page, 'echo-time').getByRole('heading')).toHaveText(
		/^General Staff .* and Oryx/
	);
	await expect(page).toHaveURL(/a=ua-general-staff/);
});

test('a link shows the same view', async ({ page, open }) => {
	await open(`${ECHOES}${TANKS}&asof=2023-06-01`);
	await expect(page.getByLabel('First voice')).toHaveValue(
		'other-oryx~russian_tanks_confirmed_lost'
	);
	await expect(page.getByText(/1 June 2023/).first()).toBeVisible();
	await expect(list(page).getByRole('row')).toHaveCount(2);
});

test('weeks and one voice twice say what to do instead', async ({ page, open }) => {
	await open(ECHOES);
	await page.getByRole('button', { name: 'Weeks' }).press('Enter');
	await expect(page).toHaveURL(/by=week/);
	await expect(chart(page, 'echo-differences')).toContainText('Compare by month instead.');
	await page.getByRole('button', { name: 'Months' }).press('Enter');
	const first = await page.getByLabel('First voice').inputValue();
	await page.getByLabel('Second voice').selectOption(first);
	await expect(chart(page, 'echo-differences')).toContainText('That is one voice twice.');
});

test('bad values in the address fall back and say so', async ({ page, open }) => {
	await open(`${ECHOES}?a=nobody&by=year&measure=moons`);
	for (const name of ['a=nobody', 'by=year', 'measure=moons'])
		await expect(page.getByText(name, { exact: true })).toBeVisible();
	await expect(chart(page, 'echo-differences')).toBeVisible();
});

test('arrow keys walk through the months and Enter opens a claim', async ({ page, open }) => {
	await open(`${ECHOES}${TANKS}`);
	await chart(page, 'echo-differences')
		.getByRole('group', { name: /moves on its own/ })
		.focus();
	await page.keyboard.press('ArrowRight');
	await expect(
		chart(page, 'echo-differences').getByRole('status').filter({ hasText: 'ratio' })
	).toBeAttached();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/claims\//);
});

for (const theme of ['light', 'dark'] as const)
	test.describe(`in the ${theme} theme`, () => {
		test.use({ colorScheme: theme });
		test('has no axe violation, with the list and with nothing to draw', async ({ page, open }) => {
			await open(ECHOES);
			expect(await axeViolations(page)).toEqual([]);
			await open(`${ECHOES}?by=week`);
			await expect(chart(page, 'echo-differences')).toContainText('Compare by month');
			expect(await axeViolations(page)).toEqual([]);
		});
	});

test('needs no sideways scrolling at 320 px', async ({ page, open }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await open(ECHOES);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(wide).toBeLessThanOrEqual(0);
});

test('titles, tables, results and sources are there without JavaScript', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
	const page = await context.newPage();
	await page.goto(ECHOES);
	await expect(list(page).getByRole('row')).not.toHaveCount(0);
	const differences = chart(page, 'echo-differences');
	await differences.getByText('Show table').click();
	await expect(differences.getByRole('row')).toHaveCount(48);
	await expect(differences).toContainText(/\d+ claims in \d+ documents/);
	await expect(rule(page)).toContainText('Needed');
	await context.close();
});
