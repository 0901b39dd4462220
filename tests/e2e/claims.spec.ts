import { expect, test } from './fixtures';

test('a word narrows the list while it is typed, and the address keeps it', async ({
	page,
	open
}) => {
	await open('/claims/');
	const status = page.getByRole('status').filter({ hasText: 'claims' });
	await expect(status).toContainText(/^\s*All [\d,]+ claims/);
	await page.getByRole('searchbox', { name: 'Search the claims' }).pressSequentially('deserted');
	await expect(status).toContainText(/[\d,]+ of [\d,]+ claims/);
	await expect(page).toHaveURL(/words=deserted/);
	await page.reload();
	await expect(page.getByRole('searchbox', { name: 'Search the claims' })).toHaveValue('deserted');
	await expect(status).toContainText(/[\d,]+ of [\d,]+ claims/);
});

test('a party is chosen by keyboard and every claim shown is theirs', async ({ page, open }) => {
	await open('/claims/');
	const toggle = page
		.getByRole('group', { name: 'Who is speaking' })
		.getByRole('button', { name: 'Russia' });
	await toggle.focus();
	await page.keyboard.press('Space');
	await expect(toggle).toHaveAttribute('aria-pressed', 'true');
	await expect(page).toHaveURL(/parties=russia/);
	const cards = page.getByRole('article');
	await expect(cards.first()).toContainText('Russia');
	const colours = await cards.evaluateAll((list) =>
		list.map((card) => (card as HTMLElement).dataset.colour)
	);
	expect(new Set(colours)).toEqual(new Set(['vermillion']));
});

test('every claim an agency passed on is found under that agency', async ({ page, open }) => {
	await open('/claims/?via=wire-reuters');
	const card = page
		.getByRole('article')
		.filter({ hasText: /via Reuters/ })
		.first();
	await expect(card).toBeVisible();
});

test('nothing found says what to do', async ({ page, open }) => {
	await open('/claims/?words=zzzzqqq');
	await expect(page.getByText('No claim fits. Take away a filter')).toBeVisible();
	await page.getByRole('button', { name: 'Clear all filters' }).click();
	await expect(page.getByRole('article')).toHaveCount(25);
});

test('a bad value in the address falls back and says so', async ({ page, open }) => {
	await open('/claims/?kind=verdict&from=2022-02-30');
	await expect(page.getByText(/kind=verdict/)).toBeVisible();
	await expect(page.getByText(/from=2022-02-30/)).toBeVisible();
	await expect(page.getByRole('article')).toHaveCount(25);
});

test('the list turns its pages', async ({ page, open }) => {
	await open('/claims/');
	const first = await page.getByRole('article').first().innerText();
	await page.getByRole('button', { name: 'Next page' }).click();
	await expect(page).toHaveURL(/page=2/);
	await expect(page.getByRole('article').first()).not.toHaveText(first);
});

test('one claim shows its chain and what every other side says', async ({ page, open }) => {
	await open('/claims/?words=deserted');
	await expect(
		page.getByRole('status').filter({ hasText: /^\s*[\d,]+ of [\d,]+ claims/ })
	).toBeVisible();
	await page.getByRole('article').first().getByRole('link').first().click();
	await expect(page.getByRole('heading', { name: 'How it reached the reader' })).toBeVisible();
	const others = page.getByRole('region', { name: 'What do other sources say?' });
	await expect(others.getByRole('heading', { level: 3 })).toHaveCount(5);
	await expect(page.getByText('The outlet’s verb')).toBeVisible();
});

test('the first claims are there without JavaScript', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
	const page = await context.newPage();
	await page.goto('/claims/');
	await expect(page.getByRole('article')).toHaveCount(25);
	await context.close();
});
