import { expect, test } from './fixtures';

test('the overview has three charts, each with a finding and its source', async ({
	page,
	open
}) => {
	await open('/');
	const charts = page.getByRole('figure');
	await expect(charts).toHaveCount(3);
	await expect(charts.first().getByRole('heading')).toHaveText(/ reports .* times as many /);
	for (const frame of await charts.all()) {
		await expect(frame.getByRole('heading')).not.toBeEmpty();
		await expect(frame.getByText(/\d+ (claims?|documents?)/).first()).toBeVisible();
		await expect(frame.getByText('Show table')).toBeVisible();
	}
});

test('counts by side lead to the claims of that side', async ({ page, open }) => {
	await open('/');
	const row = page.getByRole('row').filter({ hasText: 'Wire' }).first();
	const count = await row.getByRole('link').innerText();
	await row.getByRole('link').click();
	await expect(page.getByRole('status').filter({ hasText: `${count} of` })).toBeVisible();
});

test('the first chart leads to the page where its view can be changed', async ({ page, open }) => {
	await open('/');
	const title = await page.getByRole('figure').first().getByRole('heading').innerText();
	await page.getByRole('link', { name: /Change the dates/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('without JavaScript the findings, tables and sources are there', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
	const page = await context.newPage();
	await page.goto('/');
	await expect(page.getByRole('figure')).toHaveCount(3);
	await page.getByRole('figure').first().getByText('Show table').click();
	await expect(page.getByRole('figure').first().getByRole('table')).toBeVisible();
	await context.close();
});
