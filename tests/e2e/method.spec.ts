import { expect, test } from './fixtures';

test('the list of contents leads to every part of the page', async ({ page, open }) => {
	await open('/method/');
	const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
	const parts = await links.allTextContents();
	expect(parts.length).toBeGreaterThan(5);
	for (const part of parts) {
		await links.filter({ hasText: part }).focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 2, name: part })).toBeInViewport();
	}
});

test('each mark of the legend stands there once for every party', async ({ page, open }) => {
	await open('/method/');
	const parties = await page.locator('ul.parties > li').count();
	expect(parties).toBeGreaterThan(1);
	// The floor is nobody's claim and has one mark of its own.
	const samples = page.locator('.marks li').filter({ hasNotText: 'grey stars' }).locator('svg');
	for (const sample of await samples.all()) await expect(sample.locator('g')).toHaveCount(parties);
});

test('the years of a party add up to its claims', async ({ page, open }) => {
	await open('/method/');
	const table = page.getByRole('region', { name: 'Claims by year' });
	const rows = await table
		.locator('tbody tr')
		.evaluateAll((list) =>
			list.map((row) =>
				[...row.querySelectorAll('td')].map((cell) => Number(cell.textContent?.replaceAll(',', '')))
			)
		);
	const all = rows.at(-1) ?? [];
	const sums = all.map((_, i) => rows.slice(0, -1).reduce((sum, row) => sum + (row[i] ?? NaN), 0));
	expect(sums).toEqual(all);
});

test('every collection of texts is named with its terms and its caution', async ({
	page,
	open
}) => {
	await open('/method/#corpora');
	const articles = page.getByRole('article');
	expect(await articles.count()).toBeGreaterThan(0);
	for (const article of await articles.all())
		for (const term of ['Cite', 'Terms', 'Be careful'])
			await expect(article.getByText(term, { exact: true })).toBeVisible();
});
