/** Figures pages: by role and keyboard, through the address, without JavaScript, and embedded. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const LOST = '/figures/russian_troops_lost/';
const KILLED = '/figures/russian_soldiers_killed/';

const mainChart = (page: Page) => page.getByRole('figure').first();
const gap = (page: Page) => page.getByRole('region', { name: 'The gap between two sides' });

test('the index leads from a family to a measure', async ({ page, open }) => {
	await open('/figures/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who gives which number?');
	const family = page.getByRole('region', { name: 'Russian soldiers', exact: true });
	await family.getByRole('link', { name: 'Russian soldiers killed', exact: true }).click();
	await expect(page).toHaveURL(/russian_soldiers_killed/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('reports');
});

test('the index finds a count by words, and the address keeps them', async ({ page, open }) => {
	await open('/figures/');
	await page.getByRole('searchbox', { name: 'Find a count' }).fill('tanks lost');
	await expect(page.getByRole('link', { name: 'Russian tanks lost', exact: true })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Civilians killed', exact: true })).toHaveCount(0);
	await expect(page).toHaveURL(/words=tanks\+lost/);
	await page.getByRole('searchbox').fill('zzzz');
	await expect(page.getByText('No count has these words. Try fewer.')).toBeVisible();
});

test('the whole matrix has a table with its silences', async ({ page, open }) => {
	await open('/figures/');
	const matrix = page.locator('#who-on-whom');
	await matrix.getByText('Show table').click();
	await expect(matrix.getByRole('cell', { name: 'none here' }).first()).toBeVisible();
});

test('a side is hidden and shown by keyboard; title, table and address follow', async ({
	page,
	open
}) => {
	await open(LOST);
	const chart = mainChart(page);
	const toggle = chart.getByRole('button', { name: 'Ukraine' });
	await toggle.focus();
	await page.keyboard.press('Enter');
	await expect(toggle).toHaveAttribute('aria-pressed', 'false');
	await expect(page).toHaveURL(/parties=/);
	await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Ukraine');
	await chart.getByText('Show table').click();
	await expect(chart.getByRole('cell', { name: 'Ukraine', exact: true })).toHaveCount(0);
	await toggle.press('Enter');
	await expect(page).not.toHaveURL(/parties=/);
	await expect(chart.getByRole('cell', { name: 'Ukraine', exact: true }).first()).toBeVisible();
});

test('scale and period change the view and the address', async ({ page, open }) => {
	await open(KILLED);
	await page.getByRole('button', { name: 'Even steps (linear)' }).press('Enter');
	await expect(page).toHaveURL(/scale=linear/);
	await page.getByLabel('From').first().fill('2024-01-01');
	await page.getByLabel('From').first().blur();
	await expect(page).toHaveURL(/from=2024-01-01/);
	await expect(mainChart(page)).toContainText('since 1 Jan 2024');
	await page.getByLabel('To', { exact: true }).fill('2023-01-01');
	await page.getByLabel('To', { exact: true }).blur();
	await expect(mainChart(page)).toContainText('“From” is later than “To”');
});

test('another event gives its own chart', async ({ page, open }) => {
	await open(KILLED);
	const before = await page.getByRole('heading', { level: 1 }).textContent();
	await page.getByRole('combobox', { name: 'About' }).selectOption({ index: 1 });
	await expect(page).toHaveURL(/scope=/);
	await expect(mainChart(page)).not.toContainText(', the whole war.');
	expect(before).not.toBeNull();
});

test('the gap swaps sides and says when there is no pair', async ({ page, open }) => {
	await open(KILLED);
	const section = gap(page);
	await expect(section.getByText(/Ukraine divided by Russia/)).toBeVisible();
	await section.getByRole('button', { name: 'Swap' }).press('Enter');
	await expect(section.getByText(/Russia divided by Ukraine/)).toBeVisible();
	await section.getByLabel('Compared with').selectOption('Russia');
	await expect(section.getByText('Choose two different sides.')).toBeVisible();
	await expect(page).toHaveURL(/a=russia/);
});

test('a wider window finds more pairs, never fewer', async ({ page, open }) => {
	const pairs = async (days: number): Promise<number> => {
		await open(`${KILLED}?window=${days}`);
		const table = gap(page).getByRole('figure').first();
		await table.getByText('Show table').click();
		return table.getByRole('row').count();
	};
	expect(await pairs(60)).toBeGreaterThanOrEqual(await pairs(14));
});

test('bad values in the address fall back and say so', async ({ page, open }) => {
	await open(`${LOST}?scale=cubic&from=2022-02-30&parties=mars&scope=moon&window=9999&a=mars`);
	for (const name of [
		'scale=cubic',
		'from=2022-02-30',
		'parties=mars',
		'scope=moon',
		'window=9999',
		'a=mars'
	])
		await expect(page.getByText(name, { exact: true })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Even steps (linear)' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
});

test('a link shows the same view', async ({ page, open }) => {
	await open(
		`${KILLED}?scale=log&parties=ukraine,russia&from=2022-06-01&a=russia&b=ukraine&window=30`
	);
	await expect(page.getByRole('button', { name: 'Times ten (log)' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await expect(mainChart(page).getByRole('button', { name: 'UK MoD' })).toHaveAttribute(
		'aria-pressed',
		'false'
	);
	await expect(page.getByLabel('From').first()).toHaveValue('2022-06-01');
	await expect(gap(page).getByLabel('Numbers from')).toHaveValue('russia');
	await expect(gap(page).getByLabel('Days between them, at most')).toHaveValue('30');
});

test('arrow keys walk through the marks and Enter opens the claim', async ({ page, open }) => {
	await open(LOST);
	await mainChart(page)
		.getByRole('group', { name: /reports/ })
		.focus();
	await page.keyboard.press('ArrowRight');
	await expect(mainChart(page).getByRole('status').filter({ hasText: 'people' })).toBeAttached();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/claims\//);
});

test('other wordings are set beside and linked, never merged', async ({ page, open }) => {
	await open(KILLED);
	const words = page.getByRole('region', { name: 'The same thing in other words' });
	await expect(
		words.getByRole('heading', { name: /wordings count \d+ different things/ })
	).toBeVisible();
	await words.getByRole('link', { name: 'Russian troops lost', exact: true }).click();
	await expect(page).toHaveURL(/russian_troops_lost/);
	await expect(mainChart(page)).toContainText('Russian troops lost, the whole war');
});

test('the claims behind the chart are there, and more on demand', async ({ page, open }) => {
	await open(KILLED);
	const claims = page.getByRole('region', { name: 'The claims behind this chart' });
	await expect(claims.getByRole('article')).toHaveCount(12);
	const all = claims.getByRole('button', { name: /^Show all \d+ claims$/ });
	const count = Number((await all.textContent())?.match(/\d+/)?.[0]);
	await all.press('Enter');
	await expect(claims.getByRole('article')).toHaveCount(count);
	await expect(
		claims.getByRole('link', { name: 'Search the claims with this count' })
	).toBeVisible();
});

test('on a narrow screen the controls unfold', async ({ page, open }) => {
	await page.setViewportSize({ width: 390, height: 800 });
	await open(KILLED);
	await expect(page.getByRole('button', { name: 'Times ten (log)' })).toBeHidden();
	await page.getByRole('button', { name: 'Change the view' }).press('Enter');
	await expect(page.getByRole('button', { name: 'Times ten (log)' })).toBeVisible();
});

test('the embedded chart stands alone and keeps the view of its address', async ({
	page,
	open
}) => {
	await open('/embed/figures/russian_soldiers_killed/?from=2024-01-01');
	await expect(page.getByRole('navigation')).toHaveCount(0);
	await expect(page.getByRole('figure')).toHaveCount(1);
	await expect(page.getByRole('figure')).toContainText('since 1 Jan 2024');
});

test('title, table and sources are there without JavaScript', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
	const page = await context.newPage();
	await page.goto(LOST);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('reports');
	await mainChart(page).getByText('Show table').click();
	await expect(mainChart(page).getByRole('row').nth(1)).toBeVisible();
	await expect(mainChart(page)).toContainText(/\d+ claims in \d+ documents/);
	await context.close();
});
