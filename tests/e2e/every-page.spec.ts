/** What holds for every page: a title, one main heading, axe, both themes, narrow screens. */
import { axeViolations, expect, test } from './fixtures';

const PAGES = [
	'/',
	'/figures/',
	'/figures/russian_troops_lost/',
	'/figures/russian_soldiers_killed/?rule=acled&asof=2022-10-07',
	'/figures/precision/',
	'/framing/',
	'/framing/name_of_the_war/',
	'/sources/',
	'/sources/echoes/',
	'/claims/',
	'/documents/',
	'/method/',
	'/data/',
	'/changes/',
	'/changes/?since=2022-10-07&show=all',
	'/?asof=2022-10-07',
	'/claims/?asof=2022-10-07',
	'/framing/?asof=2022-10-07',
	'/framing/name_of_the_war/?asof=2022-10-07',
	'/data/?asof=2022-10-07',
	'/documents/?asof=2010-01-01',
	'/?asof=2010-01-01',
	'/embed/figures/russian_troops_lost/',
	'/embed/framing/name_of_the_war/'
];

async function firstLink(page: import('@playwright/test').Page, path: string): Promise<string> {
	await page.goto(path);
	const href = await page
		.locator(`main a[href*="${path}"]`)
		.first()
		.evaluate((link) => (link as HTMLAnchorElement).href);
	return new URL(href).pathname;
}

for (const theme of ['light', 'dark'] as const) {
	test.describe(`in the ${theme} theme`, () => {
		test.use({ colorScheme: theme });

		for (const path of PAGES)
			test(`${path} has a title, one main heading and no axe violation`, async ({ page, open }) => {
				await open(path);
				await expect(page).toHaveTitle(/Parallax/);
				await expect(page.locator('h1')).toHaveCount(1);
				expect(await axeViolations(page)).toEqual([]);
			});

		for (const list of ['/claims/', '/documents/'])
			test(`one page below ${list} has no axe violation`, async ({ page, open }) => {
				await open(await firstLink(page, list));
				await expect(page.locator('h1')).toHaveCount(1);
				expect(await axeViolations(page)).toEqual([]);
			});
	});
}

for (const path of PAGES)
	test(`${path} needs no sideways scrolling at 320 px`, async ({ page, open }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await open(path);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(wide).toBeLessThanOrEqual(0);
	});

test('an address that does not exist says so and offers ways on', async ({
	page,
	allowConsole
}) => {
	await allowConsole(/404/);
	const response = await page.goto('/figures/no_such_measure/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('no page at this address');
	await expect(page.getByRole('link', { name: 'Search all claims' })).toBeVisible();
});

test('the navigation leads everywhere by keyboard and says where you are', async ({
	page,
	open
}) => {
	await open('/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
	for (const name of ['Figures', 'Framing', 'Claims', 'Documents', 'Method']) {
		await page
			.getByRole('navigation', { name: 'Main' })
			.getByRole('link', { name, exact: true })
			.focus();
		await page.keyboard.press('Enter');
		await expect(
			page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true })
		).toHaveAttribute('aria-current', 'page');
		await expect(page).toHaveTitle(/· Parallax$/);
	}
});

test('the chosen colours are kept', async ({ page, open }) => {
	await open('/');
	await page.getByLabel('Colours').selectOption('dark');
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
