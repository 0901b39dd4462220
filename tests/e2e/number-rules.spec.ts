/** Number rules and "as of" on figures pages: by role and keyboard, in the address, in the downloads. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeViolations, expect, test } from './fixtures';

const KILLED = '/figures/russian_soldiers_killed/';
const TOWNS = '/figures/settlements_retaken_by_ukraine/?scope=kherson-region-2022-10';

const mainChart = (page: Page) => page.getByRole('figure').first();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const rule = (page: Page) => page.getByRole('region', { name: 'The number rule in use' });

test('a rule is chosen by keyboard; title, table and address name it', async ({ page, open }) => {
	await open(KILLED);
	await expect(rule(page)).toHaveCount(0);
	await page.getByRole('button', { name: 'ACLED’s coding' }).press('Enter');
	await expect(page).toHaveURL(/rule=acled/);
	await expect(heading(page)).toContainText('ACLED’s coding');
	await expect(rule(page)).toContainText('that nobody gave');
	const chart = mainChart(page);
	await chart.getByText('Show table').click();
	await expect(chart.getByRole('columnheader', { name: 'Number rule' })).toBeVisible();
	await expect(chart.getByRole('cell', { name: /^ACLED’s coding: / }).first()).toBeVisible();
	await page.getByRole('button', { name: 'As it was said' }).press('Enter');
	await expect(page).not.toHaveURL(/rule=/);
	await expect(heading(page)).not.toContainText('ACLED');
});

test('“dozens” becomes 12, with the words that were said', async ({ page, open }) => {
	await open(`${TOWNS}&rule=acled`);
	await expect(rule(page)).toContainText(/\d+ figures get a number that nobody gave/);
	await rule(page).getByText('Which figures get a number').click();
	await expect(
		rule(page).getByRole('link', { name: /“dozens of towns”, “dozens” coded as 12/ })
	).toBeVisible();
	const chart = mainChart(page);
	await chart.getByText('Show table').click();
	await expect(chart.getByRole('cell', { name: '12', exact: true }).first()).toBeVisible();
	await expect(chart.getByRole('cell', { name: '“dozens of towns”' }).first()).toBeVisible();
});

test('low–best–high has a column for each, and the gap follows', async ({ page, open }) => {
	await open(`${KILLED}?rule=low-best-high`);
	const chart = mainChart(page);
	await chart.getByText('Show table').click();
	for (const name of ['Low', 'Best', 'High'])
		await expect(
			chart.getByRole('columnheader', { name: `${name} (low–best–high)` })
		).toBeVisible();
	const gap = page.getByRole('region', { name: 'The gap between two sides' });
	await expect(gap.getByRole('heading', { level: 3 }).first()).toContainText('low–best–high');
});

test('the CSV names the rule and the day in every row', async ({ page, open }) => {
	await open(`${KILLED}?rule=acled&asof=2022-10-07`);
	await expect(heading(page)).toContainText('ACLED’s coding');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		mainChart(page).getByRole('button', { name: 'Download CSV' }).click()
	]);
	const [, ...lines] = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
	expect(lines.length).toBeGreaterThan(3);
	for (const line of lines) {
		expect(line).toContain('ACLED’s coding');
		expect(line).toContain('2022-10-07');
	}
});

test('the image names the rule and the day', async ({ page, open }) => {
	await page.addInitScript(() => {
		const drawn: string[] = [];
		const fillText = CanvasRenderingContext2D.prototype.fillText;
		CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
			drawn.push(text);
			fillText.call(this, text, ...rest);
		};
		Object.assign(window, { drawn });
	});
	await open(`${KILLED}?rule=acled&asof=2022-10-07`);
	await expect(heading(page)).toContainText('ACLED’s coding');
	await Promise.all([
		page.waitForEvent('download'),
		mainChart(page).getByRole('button', { name: 'Download PNG' }).click()
	]);
	const words = await page.evaluate(() =>
		(window as unknown as { drawn: string[] }).drawn.join(' ')
	);
	expect(words).toContain('ACLED’s coding');
	expect(words).toContain('7 October 2022');
	expect(words).toContain('rule=acled');
});

test('a bad rule and a bad day fall back and say so', async ({ page, open }) => {
	await open(`${KILLED}?rule=guess&asof=2022-02-30`);
	await expect(page.getByText('rule=guess', { exact: true })).toBeVisible();
	await expect(page.getByText('asof=2022-02-30', { exact: true })).toBeVisible();
	await expect(heading(page)).not.toContainText('guess');
});

test('as of a day: later claims vanish from chart, matrix and list', async ({ page, open }) => {
	await open(KILLED);
	const claims = page.getByRole('region', { name: 'The claims behind this chart' });
	const left = async () =>
		Number((await claims.getByRole('status').textContent())?.match(/of (\d+)/)?.[1]);
	const matrix = page.locator('#who-on-whom-russian-soldiers-killed');
	const before = await left();
	await page.getByRole('textbox', { name: 'As of' }).fill('2022-10-07');
	await page.getByRole('textbox', { name: 'As of' }).blur();
	await expect(page).toHaveURL(/asof=2022-10-07/);
	await expect(mainChart(page)).toContainText('7 October 2022');
	await expect(matrix).toContainText('7 October 2022');
	await expect.poll(left).toBeLessThan(before);
	await page.getByRole('button', { name: 'Show everything' }).press('Enter');
	await expect(page).not.toHaveURL(/asof=/);
	await expect.poll(left).toBe(before);
	await expect(matrix).not.toContainText('7 October 2022');
});

test('the index counts what was known then, and its links keep day and rule', async ({
	page,
	open
}) => {
	await open('/figures/?asof=2022-10-07&rule=acled');
	await expect(page.locator('#who-on-whom')).toContainText('7 October 2022');
	const link = page.getByRole('link', { name: 'Russian soldiers killed', exact: true });
	await expect(link).toHaveAttribute('href', /rule=acled&asof=2022-10-07$/);
	await link.click();
	await expect(heading(page)).toContainText('ACLED’s coding');
	await expect(mainChart(page)).toContainText('7 October 2022');
});

test('the embedded chart follows rule and day', async ({ page, open }) => {
	await open('/embed/figures/russian_soldiers_killed/?rule=acled&asof=2022-10-07');
	await expect(heading(page)).toContainText('ACLED’s coding');
	await expect(page.getByRole('figure')).toContainText('7 October 2022');
});

test('a page under a rule has no axe violation', async ({ page, open }) => {
	await open(`${TOWNS}&rule=acled`);
	await expect(rule(page)).toBeVisible();
	await rule(page).getByText('Which figures get a number').click();
	expect(await axeViolations(page)).toEqual([]);
});
