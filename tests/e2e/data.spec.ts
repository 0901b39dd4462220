import { unzipSync } from 'fflate';
import { expect, test } from './fixtures';

test('every file that the page offers can be downloaded', async ({ page, open, request }) => {
	await open('/data/');
	const links = await page
		.locator('main a[download]')
		.evaluateAll((list) => list.map((link) => (link as HTMLAnchorElement).href));
	expect(new Set(links).size).toBeGreaterThan(15);
	for (const link of new Set(links)) expect((await request.get(link)).ok(), link).toBe(true);
});

test('the archive is one, and holds the claims', async ({ page, open, request }) => {
	await open('/data/');
	const link = page.getByRole('link', { name: /^Download everything/ });
	const href = await link.evaluate((element) => (element as HTMLAnchorElement).href);
	const files = unzipSync(new Uint8Array(await (await request.get(href)).body()));
	expect(Object.keys(files)).toContain('parallax/claims.csv');
});

test('a table leads to its columns and opens them, by keyboard', async ({ page, open }) => {
	await open('/data/');
	await page.getByRole('link', { name: 'Claims', exact: true }).last().focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('The originator: who is speaking.')).toBeVisible();
	await expect(page).toHaveURL(/#claims$/);
});

test('search engines are told what the data are', async ({ page, open }) => {
	await open('/data/');
	const blocks = page.locator('script[type="application/ld+json"]');
	await expect(blocks).toHaveCount(1);
	const told: unknown = JSON.parse((await blocks.textContent()) ?? '');
	expect(told).toMatchObject({
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		license: 'https://creativecommons.org/licenses/by/4.0/'
	});
});

test('without JavaScript the tables and their files are there', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
	const page = await context.newPage();
	await page.goto('/data/');
	await expect(page.getByRole('link', { name: 'claims.csv' })).toBeVisible();
	await context.close();
});
