/** What every chart offers, tried on one: files, link, embedding, presenting, reading aloud. */
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures';

const PATH = '/figures/russian_tanks_lost/';
const chart = (page: import('@playwright/test').Page) => page.getByRole('figure').first();

test('the CSV has the rows of the table', async ({ page, open }) => {
	await open(PATH);
	await chart(page).getByText('Show table').click();
	const table = chart(page).getByRole('table');
	const shown = await table.getByRole('row').count();
	const columns = await table.getByRole('columnheader').allInnerTexts();
	const waiting = page.waitForEvent('download');
	await chart(page).getByRole('button', { name: 'Download CSV' }).click();
	const file = await waiting;
	expect(file.suggestedFilename()).toMatch(/russian-tanks-lost.*\.csv$/);
	const lines = readFileSync(await file.path(), 'utf8')
		.replace(/^\uFEFF/, '')
		.trim()
		.split(/\r?\n/);
	expect(lines).toHaveLength(shown);
	expect(lines[0]).toBe(columns.join(','));
});

test('the PNG is an image with a name that says what it shows', async ({ page, open }) => {
	await open(PATH);
	const waiting = page.waitForEvent('download');
	await chart(page).getByRole('button', { name: 'Download PNG' }).click();
	const file = await waiting;
	expect(file.suggestedFilename()).toMatch(/russian-tanks-lost.*\.png$/);
	const bytes = readFileSync(await file.path());
	expect(bytes.subarray(1, 4).toString()).toBe('PNG');
	expect(bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(1200);
});

test('the link that is copied leads back to the same view', async ({ page, open, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(`${PATH}?scale=log`);
	await chart(page).getByRole('button', { name: 'Copy link' }).click();
	await expect(chart(page).getByText('Link copied')).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(new URL(link).search).toBe('?scale=log');
	await open(link);
	await expect(page.getByRole('button', { name: /log/ })).toHaveAttribute('aria-pressed', 'true');
});

test('the embed code shows the chart without navigation', async ({ page, open }) => {
	await open(PATH);
	await chart(page).getByRole('button', { name: 'Embed', exact: true }).click();
	const code = await page.getByLabel('Paste this into your page:').inputValue();
	const source = /src="([^"]+)"/.exec(code)?.[1] ?? '';
	await open(source);
	await expect(chart(page)).toBeVisible();
	await expect(page.getByRole('navigation')).toHaveCount(0);
});

test('a class can guess: sides come one by one, the finding last', async ({ page, open }) => {
	await open(PATH);
	const title = await page.getByRole('heading', { level: 1 }).innerText();
	await chart(page).getByRole('group').first().focus();
	await page.keyboard.press('p');
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('heading')).toHaveText(title);
	await dialog.getByRole('button', { name: 'Hide all' }).click();
	await expect(dialog.getByRole('heading')).not.toHaveText(title);
	const status = dialog.getByRole('status');
	const sides = Number(/of (\d+) sides/.exec(await status.innerText())?.[1]);
	for (let shown = 1; shown <= sides; shown += 1) {
		await page.keyboard.press('ArrowRight');
		await expect(status).toContainText(`${shown} of ${sides} sides shown`);
		await expect(dialog.getByRole('heading')).not.toHaveText(title);
	}
	await page.keyboard.press('ArrowRight');
	await expect(dialog.getByRole('heading')).toHaveText(title);
	const size = await dialog.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
	expect(size).toBeGreaterThanOrEqual(26.6);
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
});

test('one tab stop; arrows speak the words of the tooltip, with every side at that date', async ({
	page,
	open
}) => {
	await open(PATH);
	const drawing = chart(page).locator('[aria-roledescription="chart"]');
	await drawing.focus();
	await page.keyboard.press('ArrowRight');
	const status = chart(page).getByRole('status').first();
	await expect(status).not.toBeEmpty();
	const first = await status.innerText();
	const tooltip = chart(page).locator('.tooltip');
	await expect(tooltip).toBeVisible();
	const spoken = await status.innerText();
	for (const line of await tooltip.getByRole('listitem').allInnerTexts())
		expect(spoken).toContain(line.trim());
	await page.keyboard.press('ArrowRight');
	await expect(status).not.toHaveText(first);
	await page.keyboard.press('Tab');
	await expect(drawing).not.toBeFocused();
});

test('text at 200 % neither overlaps sideways nor is cut', async ({ page, open }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await open(PATH);
	await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
	const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(wide).toBeLessThanOrEqual(0);
});

test('the order of the sides is the same on every page', async ({ page, open }) => {
	const places = [
		['/', page.getByRole('region', { name: 'How much each side has here' })],
		['/claims/', page.getByRole('group', { name: 'Who is speaking' })],
		['/documents/2022-10-07-geo-reznikov/', page.getByRole('region', { name: 'Claims by party' })]
	] as const;
	for (const [path, place] of places) {
		await open(path);
		const colours = await place
			.locator('.party')
			.evaluateAll((marks) => marks.map((mark) => (mark as HTMLElement).dataset.colour));
		expect(colours, path).toEqual(['vermillion', 'green', 'blue', 'ink', 'purple']);
	}
});
