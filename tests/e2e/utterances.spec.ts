import { axeViolations, expect, test } from './fixtures';

const VIDEO = '/utterances/2022-10-07-ua-reznikov-video/';

test('the list leads with most differences, and words narrow it while they are typed', async ({
	page,
	open
}) => {
	await open('/utterances/');
	const status = page.getByRole('status').filter({ hasText: 'utterances' });
	await expect(status).toContainText(/All \d+ utterances/);
	await expect(page.getByRole('listitem').getByRole('heading').first()).toContainText(
		'“deceived and betrayed”, “deceived and deceived”'
	);
	await page.getByRole('searchbox', { name: 'Find an utterance' }).pressSequentially('lodivalley');
	await expect(status).toContainText(/1 of \d+ utterances/);
	await expect(page).toHaveURL(/words=lodivalley/);
	await page.reload();
	await expect(status).toContainText(/1 of \d+ utterances/);
});

test('a kind of difference is chosen by keyboard, and nothing found says what to do', async ({
	page,
	open
}) => {
	await open('/utterances/');
	const kind = page.getByRole('combobox', { name: 'What differs' });
	await kind.focus();
	await kind.selectOption({ label: 'Unit' });
	await expect(page).toHaveURL(/differs=unit/);
	await expect(page.getByRole('heading', { level: 2 })).toHaveText([/2,000 km and 2,000 km²/]);
	await page.getByRole('searchbox', { name: 'Find an utterance' }).fill('nothing of the kind');
	await expect(page.getByText('No utterance has these words. Try fewer.')).toBeVisible();
});

test('differences are struck out and underlined, and a sentence says them too', async ({
	page,
	open
}) => {
	await open(VIDEO);
	const passage = page.getByRole('region', { name: /the Kremlin has deceived and betrayed/ });
	await expect(passage.getByRole('deletion')).toContainText('betrayed');
	await expect(passage.getByRole('insertion')).toContainText('deceived');
	await expect(passage.getByText('“deceived” where Geo News has “betrayed”')).toBeVisible();
	const decoration = (role: 'deletion' | 'insertion') =>
		passage.getByRole(role).evaluate((element) => getComputedStyle(element).textDecorationLine);
	expect(await decoration('deletion')).toBe('line-through');
	expect(await decoration('insertion')).toBe('underline');
	const verb = passage.getByRole('row', { name: /^Verb/ });
	await expect(verb).toContainText('“said”');
	await expect(verb).toContainText('“emphasized”');
	await expect(verb).toContainText('differs');
});

test('another base turns the differences round, and the address keeps it', async ({
	page,
	open
}) => {
	await open(VIDEO);
	const base = page.getByRole('combobox', { name: 'Compare with (the base)' });
	await base.focus();
	await base.selectOption({ label: 'Unnamed site' });
	await expect(page).toHaveURL(/base=2022-10-07-unnamed-000-reznikov/);
	const passage = page.locator('#deceived');
	await expect(passage.getByRole('insertion')).toContainText('betrayed');
	await page.reload();
	await expect(passage.getByRole('insertion')).toContainText('betrayed');
});

test('a base that is not there is told, and the first published stands', async ({ page, open }) => {
	await open(`${VIDEO}?base=nowhere`);
	await expect(page.getByText('base=nowhere')).toBeVisible();
	await expect(page.locator('#deceived').getByRole('deletion')).toContainText('betrayed');
});

test('passages that one report alone has are named, as claims coded', async ({ page, open }) => {
	await open(VIDEO);
	const once = page.getByRole('region', { name: 'In one report only' });
	await expect(once.getByRole('heading', { name: 'Only in Geo News' })).toBeVisible();
	await expect(once).toContainText('do not need Russian lands');
	await expect(once).toContainText('This is about the claims coded here.');
});

test('words of two languages stand side by side and are not compared', async ({ page, open }) => {
	await open('/utterances/2023-02-12-uk-mod-daily-average/');
	await expect(page.locator('blockquote[lang="is"]')).toContainText('824');
	await expect(page.getByText('words cannot be compared across languages')).toBeVisible();
	await expect(page.getByRole('row', { name: /^What is counted/ })).toContainText('differs');
	await expect(page.getByRole('insertion')).toHaveCount(0);
});

test('a claim whose number changes its measure shows both wordings and leads to the comparison', async ({
	page,
	open
}) => {
	await open('/claims/2022-10-07-unnamed-000-heading-62000-killed/');
	const guard = page.getByRole('region', { name: 'What is counted changes on the way' });
	await expect(guard).toContainText('about 61,680 lost');
	await expect(guard).toContainText('about 62,000 killed');
	await guard.getByRole('link', { name: 'Compare all reports' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText(
		'about 61,680 lost, about 62,000 killed'
	);
});

test('the card of a flagged claim leads to both wordings; others have no such note', async ({
	page,
	open
}) => {
	await open('/documents/2022-10-07-unnamed-000-reznikov/');
	await page.getByRole('link', { name: 'wording changed' }).first().click();
	await expect(page).toHaveURL(/#wording$/);
	await expect(page.locator('#wording')).toBeVisible();
	await open('/claims/2022-10-07-geo-deceived/');
	await expect(page.locator('#wording')).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Compare its reports word by word' })).toBeVisible();
});

test('as of a day, later reports are gone', async ({ page, open }) => {
	await open(`${VIDEO}?asof=2022-10-06`);
	await expect(page.getByText('This had not been published by')).toBeVisible();
	await open(`${VIDEO}?asof=2022-10-07`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('deceived and betrayed');
});

for (const path of [
	'/utterances/',
	VIDEO,
	'/utterances/2023-01-28-uk-mod-makiivka/',
	'/utterances/2022-03-03-uk-mod-update/',
	'/claims/2022-10-07-unnamed-000-heading-62000-killed/'
])
	test(`${path} is accessible, in light and dark, and fits a phone`, async ({ page, open }) => {
		await open(path);
		expect(await axeViolations(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.setViewportSize({ width: 390, height: 844 });
		expect(await axeViolations(page)).toEqual([]);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(wide).toBeLessThanOrEqual(0);
	});

test('without JavaScript the reports, differences and tables are readable', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(VIDEO);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('deceived and betrayed');
	await expect(page.locator('#deceived').getByRole('insertion')).toContainText('deceived');
	await expect(page.locator('#deceived').getByRole('row', { name: /^Verb/ })).toContainText('said');
	await context.close();
});
