/** The site as of a day, from page to page, and what changed since. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { axeViolations, expect, test } from './fixtures';

const DAY = '2022-10-07';
const rows = (name: string) =>
	Papa.parse<Record<string, string>>(readFileSync(`data/${name}.csv`, 'utf8'), {
		header: true,
		skipEmptyLines: true
	}).data;

/** Claims whose document, or else the claim itself, has a day, by that day; months count from their end. */
function publishedBy(day: string): number {
	const documents = new Map(rows('documents').map((row) => [row.document_id, row]));
	const last = (date = '', precision = '') =>
		precision === 'year'
			? `${date.slice(0, 4)}-12-31`
			: precision === 'month'
				? `${date.slice(0, 7)}-31`
				: date;
	return rows('claims').filter((claim) => {
		const page = documents.get(claim.document_id);
		const on = page?.published_on
			? last(page.published_on, page.published_on_precision)
			: last(claim.said_on, claim.said_on_precision);
		return on !== '' && on <= day;
	}).length;
}
const number = (n: number) => n.toLocaleString('en-GB');

test('a day is picked by keyboard, said at the top, counted, and kept in the address', async ({
	page,
	open
}) => {
	await open('/');
	const field = page.getByLabel('As of', { exact: true });
	await field.focus();
	// The same day whether the browser writes the day or the month first.
	await page.keyboard.type('10102022');
	const says = `As readers could see it on 10 October 2022. ${number(publishedBy('2022-10-10'))} of ${number(rows('claims').length)} claims.`;
	await expect(page.getByRole('status').filter({ hasText: says })).toBeVisible();
	await expect(page).toHaveURL(/\?asof=2022-10-10/);
	await expect(field).toBeFocused();
	await page.reload();
	await expect(page.getByText(says)).toBeVisible();
});

test('titles, subtitles and source lines follow the day', async ({ page, open }) => {
	await open('/');
	const story = page.getByRole('figure').filter({ hasText: 'one origin' });
	const today = await story.getByRole('heading').innerText();
	await open(`/?asof=${DAY}`);
	await expect(story.getByText('Only what was published by 7 October 2022.')).toBeVisible();
	await expect(story.getByText(/claims in .*, published by 7 Oct 2022/)).toBeVisible();
	expect(await story.getByRole('heading').innerText()).not.toBe(today);
	await page.getByRole('button', { name: 'Show everything' }).click();
	await expect(story.getByRole('heading')).toHaveText(today);
	await expect(page).not.toHaveURL(/asof/);
});

test('the day goes along through links, marks and the way back', async ({ page, open }) => {
	await open(`/?asof=${DAY}`);
	const says = page.getByText('As readers could see it on 7 October 2022.');
	await expect(says).toBeVisible();
	await page
		.getByRole('navigation', { name: 'Main' })
		.getByRole('link', { name: 'Claims' })
		.click();
	await expect(page).toHaveURL(/\/claims\/\?asof=2022-10-07/);
	await expect(
		page.getByText(`All ${number(publishedBy(DAY))} claims published by then`)
	).toBeVisible();
	await page.getByRole('article').first().getByRole('link').click();
	await expect(page).toHaveURL(/\/claims\/.+\/\?asof=2022-10-07/);
	await expect(says).toBeVisible();
	await page.goBack();
	await page.getByRole('button', { name: 'Show everything' }).click();
	await page
		.getByRole('navigation', { name: 'Main' })
		.getByRole('link', { name: 'Method' })
		.click();
	await expect(page).toHaveURL(/\/method\/$/);
});

test('a claim published later is not there yet, and everything is one step away', async ({
	page,
	open
}) => {
	await open('/claims/2022-10-08-ua-starukh-civilians-killed/?asof=2022-10-07');
	await expect(
		page.getByRole('heading', { name: 'This had not been published by 7 October 2022' })
	).toBeVisible();
	await page.getByRole('button', { name: 'Show everything' }).press('Enter');
	await expect(page.getByRole('heading', { name: 'What do other sources say?' })).toBeVisible();
});

test('words are counted for months that had ended', async ({ page, open }) => {
	await open('/framing/name_of_the_war/?asof=2022-10-30');
	const figure = page.getByRole('figure').first();
	await expect(figure.getByText(/to Sep 2022, published by 30 Oct 2022/)).toBeVisible();
	await open('/embed/framing/name_of_the_war/?asof=2022-10-31');
	await expect(figure.getByText(/to Oct 2022, published by 31 Oct 2022/)).toBeVisible();
});

test('a bad day says so, and a day before everything leads to the first', async ({
	page,
	open
}) => {
	await open('/documents/?asof=2022-02-30');
	await expect(page.getByText('asof=2022-02-30')).toBeVisible();
	await expect(page.getByText('You see the usual view instead.')).toBeVisible();
	await open('/documents/?asof=2010-01-01');
	await expect(
		page.getByText('Nothing in these data had been published by 1 January 2010.')
	).toBeVisible();
	await page.getByRole('button', { name: 'Go to that day' }).click();
	await expect(page).toHaveURL(/asof=2022-02-/);
	await expect(page.getByRole('status').filter({ hasText: 'documents' })).toBeVisible();
});

test('rows that do not come are told, and asked for again', async ({ page, allowConsole }) => {
	allowConsole(/503|Failed to load resource/);
	let refuse = true;
	await page.route('**/as-of/tables.json', (route) =>
		refuse ? route.fulfill({ status: 503 }) : route.continue()
	);
	await page.goto(`/documents/?asof=${DAY}`);
	await expect(page.getByRole('alert')).toContainText('could not be loaded');
	refuse = false;
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'documents' })).toBeVisible();
});

test('what changed since the day lists revisions with before and after, and the data apart', async ({
	page,
	open
}) => {
	await open(`/claims/?asof=${DAY}`);
	await page.getByRole('link', { name: 'What changed since' }).click();
	await expect(page).toHaveURL(/\/changes\/\?since=2022-10-07$/);
	await expect(
		page.getByRole('heading', { level: 1, name: 'What changed after 7 October 2022' })
	).toBeVisible();
	const dated = rows('claims').length - publishedBy(DAY);
	await expect(page.getByText(/of \d+ claims published after 7 October 2022 revise/)).toBeVisible();
	const toll = page.getByRole('listitem').filter({
		has: page.locator('a[href*="/claims/2023-01-16-ua-local-authorities-civilians-killed"]')
	});
	await expect(toll.first()).toContainText('Revises');
	await page.getByRole('button', { name: 'All new claims' }).press('Space');
	await expect(page).toHaveURL(/show=all/);
	const all = await page.getByText(/of [\d,]+ claims published after/).innerText();
	const counted = Number(/of ([\d,]+) claims/.exec(all)?.[1]?.replace(',', ''));
	expect(counted).toBeLessThanOrEqual(dated);
	expect(counted).toBeGreaterThan(dated - 30);
	await expect(page.getByRole('heading', { name: 'In these data' })).toBeVisible();
	await expect(page.getByRole('heading', { name: /^Withdrawn/ })).toBeVisible();
	expect(await axeViolations(page)).toEqual([]);
});

test('the list of changes is saved as CSV', async ({ page, open }) => {
	await open('/changes/?since=2022-10-07');
	const [saved] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download these claims (CSV)' }).click()
	]);
	expect(saved.suggestedFilename()).toBe('parallax-changes-since-2022-10-07.csv');
	const text = readFileSync(await saved.path(), 'utf8');
	const { data } = Papa.parse<Record<string, string>>(text.replace('\ufeff', ''), {
		header: true,
		skipEmptyLines: true
	});
	expect(data.length).toBeGreaterThan(10);
	for (const row of data) expect((row['Published by'] ?? '') > DAY).toBe(true);
});

test('a chart saved as of a day says so in its rows', async ({ page, open }) => {
	await open(`/?asof=${DAY}`);
	const story = page.getByRole('figure').filter({ hasText: 'one origin' });
	await expect(story.getByText('Only what was published by 7 October 2022.')).toBeVisible();
	const [saved] = await Promise.all([
		page.waitForEvent('download'),
		story.getByRole('button', { name: 'Download CSV' }).click()
	]);
	const [head = '', ...lines] = readFileSync(await saved.path(), 'utf8')
		.trim()
		.split('\r\n');
	expect(head).toMatch(/As of$/);
	for (const line of lines) expect(line).toMatch(/,2022-10-07$/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('revisions and changes to the data can be read', async ({ page }) => {
		await page.goto('/changes/');
		await expect(page.getByRole('heading', { name: 'In these data' })).toBeVisible();
		await expect(page.getByText('Revises').first()).toBeVisible();
	});
});
