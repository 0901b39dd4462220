/** The page about digits: finding, intervals, explanation, and what was known on a day. */
import { expect, test } from './fixtures';

const PAGE = '/figures/precision/';

test('the index leads to it, and it says that digits do not make a number right', async ({
	page,
	open
}) => {
	await open('/figures/');
	await page.getByRole('link', { name: 'Many digits are not the same as being right' }).click();
	await expect(page).toHaveURL(/figures\/precision/);
	await expect(
		page.getByRole('heading', { name: 'Many digits are not the same as being right' })
	).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});

test('the table has counts and intervals that hold the share', async ({ page, open }) => {
	await open(PAGE);
	const chart = page.getByRole('figure').first();
	await chart.getByText('Show table').click();
	const rows = chart.getByRole('row');
	await expect(rows.nth(3)).toBeVisible();
	for (const row of (await rows.all()).slice(1)) {
		const cells = await row.getByRole('cell').allTextContents();
		const [numbers, round, share, low, high] = cells.slice(2, 7).map(Number);
		expect(share).toBeCloseTo((100 * (round ?? 0)) / (numbers ?? 1), 0);
		expect(low).toBeLessThanOrEqual(share ?? 0);
		expect(high).toBeGreaterThanOrEqual(share ?? 0);
	}
});

test('every number leads to its claim by keyboard', async ({ page, open }) => {
	await open(PAGE);
	const dots = page.locator('#digits-over-time');
	await dots.getByRole('group', { name: /Every number/ }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(dots.getByRole('status').filter({ hasText: 'digit' })).toBeAttached();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/claims\//);
});

test('it counts what was known on a day', async ({ page, open }) => {
	await open(`${PAGE}?asof=2022-10-07`);
	await expect(page.getByRole('figure').first()).toContainText('7 October 2022');
	await page.getByRole('button', { name: 'Show everything' }).press('Enter');
	await expect(page).not.toHaveURL(/asof/);
});

test('title, tables and explanation are there without JavaScript', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
	const page = await context.newPage();
	await page.goto(PAGE);
	await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
	const chart = page.getByRole('figure').first();
	await chart.getByText('Show table').click();
	await expect(chart.getByRole('row').nth(1)).toBeVisible();
	await expect(page.getByText('Left out of the data as they are today')).toBeVisible();
	await context.close();
});
