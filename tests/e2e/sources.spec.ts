/** The page on sources: by role and keyboard, through the address, as of a day, without JavaScript. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const PATH = '/sources/';
const flows = (page: Page) => page.locator('#ways-of-claims');
const outlets = (page: Page) => page.locator('#outlets-and-sides');
const stance = (page: Page) => page.locator('#stance-of-cues');
const verbs = (page: Page) => page.locator('#cues-of-two-sides');

test('the whole set says how many documents and origins there are', async ({ page, open }) => {
	await open(PATH);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who speaks, and through whom?');
	await expect(flows(page).getByRole('heading')).toContainText(
		/\d+ documents, \d+ independent origins/
	);
	await expect(flows(page).locator('canvas')).toBeAttached();
});

test('an event is chosen, kept in the address, and left again', async ({ page, open }) => {
	await open(PATH);
	const before = await flows(page).getByRole('heading').textContent();
	await page.getByRole('combobox', { name: 'About the event' }).selectOption({ index: 1 });
	await expect(page).toHaveURL(/event=/);
	await expect(flows(page).getByRole('heading')).not.toHaveText(before ?? '');
	await page.getByRole('button', { name: 'Show the whole set' }).click();
	await expect(page).not.toHaveURL(/event=/);
	await expect(flows(page).getByRole('heading')).toHaveText(before ?? '');
});

test('a measure in the address is shown; one that does not exist is told', async ({
	page,
	open
}) => {
	await open(`${PATH}?measure=russian_soldiers_killed`);
	await expect(flows(page)).toContainText('Russian soldiers killed');
	await open(`${PATH}?measure=nothing`);
	await expect(page.getByText('there is nothing of that name here')).toBeVisible();
});

test('names and bands are read by keyboard', async ({ page, open }) => {
	await open(PATH);
	const chart = flows(page).getByRole('group', { name: /independent origins/ });
	await chart.focus();
	const status = flows(page).getByRole('status').first();
	await page.keyboard.press('ArrowRight');
	await expect(status).toContainText('first said or counted here');
	await page.keyboard.press('ArrowDown');
	await expect(status).toContainText(/claims? from .+, (with nobody in between|passed on by .+)/);
});

test('the table has the same ways, each with its claims one link away', async ({ page, open }) => {
	await open(PATH);
	await flows(page).getByText('Show table').click();
	const table = flows(page).getByRole('table');
	await expect(table.getByRole('columnheader')).toHaveText([
		'Side',
		'First said or counted by',
		'Passed on by',
		'Read in',
		'Claims',
		'Documents'
	]);
	await table.getByRole('link').first().click();
	await expect(page).toHaveURL(/\/claims\//);
});

test('hiding a side hides its bands and keeps the others', async ({ page, open }) => {
	await open(PATH);
	const toggle = flows(page).getByRole('button', { name: 'Russia' });
	await toggle.press('Enter');
	await expect(toggle).toHaveAttribute('aria-pressed', 'false');
	await toggle.press('Enter');
	await expect(toggle).toHaveAttribute('aria-pressed', 'true');
});

test('claims known only through the opposing side are listed and lead to their page', async ({
	page,
	open
}) => {
	await open(PATH);
	const list = page.getByRole('region', { name: 'Known only through the opposing side' });
	await expect(list.getByRole('listitem').filter({ visible: true })).toHaveCount(5);
	await list.getByRole('button', { name: /Show all/ }).click();
	expect(await list.getByRole('listitem').filter({ visible: true }).count()).toBeGreaterThan(20);
	await list.getByRole('link').first().click();
	await expect(page.getByText('Known here only through the opposing side')).toBeVisible();
});

test('more outlets are drawn when asked for', async ({ page, open }) => {
	await open(PATH);
	await page.getByRole('combobox', { name: 'Outlets drawn' }).selectOption('20');
	await expect(page).toHaveURL(/outlets=20/);
	await expect(outlets(page)).toContainText('in the 20 outlets with most claims');
});

test('cues: texts, stance and sides change the charts and the address', async ({ page, open }) => {
	await open(PATH);
	await page.getByRole('combobox', { name: 'Share of' }).selectOption('endorsing');
	await expect(page).toHaveURL(/stance=endorsing/);
	await expect(stance(page)).toContainText('endorsing cues');
	await page.getByRole('combobox', { name: 'Counted in' }).selectOption('claims');
	await expect(page.getByText('Too few to compare outlets')).toBeVisible();
	await page.getByRole('combobox', { name: 'Counted in' }).selectOption('ruwa');
	await page.getByRole('combobox', { name: 'In', exact: true }).selectOption('rt');
	await expect(verbs(page)).toContainText('RT only');
	await page.getByRole('combobox', { name: 'The other side' }).selectOption('russia');
	await expect(page.getByText('Choose two different sides.')).toBeVisible();
});

test('as of a day there are fewer claims, and cue counts stay', async ({ page, open }) => {
	await open(`${PATH}?asof=2022-10-07`);
	await expect(flows(page)).toContainText('Only what was published by 7 October 2022.');
	await expect(page.getByText('These counts have no days')).toBeVisible();
	await expect(stance(page)).not.toContainText('Only what was published by');
});

test('there is a way to the echoes', async ({ page, open }) => {
	await open(PATH);
	await page.getByRole('link', { name: 'Echoes' }).click();
	await expect(page).toHaveURL(/\/sources\/echoes/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('findings and tables are there', async ({ page }) => {
		await page.goto(PATH);
		await expect(flows(page).getByRole('heading')).toContainText('independent origins');
		await flows(page).getByText('Show table').click();
		await expect(flows(page).getByRole('row').nth(1)).toBeVisible();
		const list = page.getByRole('region', { name: 'Known only through the opposing side' });
		expect(await list.getByRole('listitem').count()).toBeGreaterThan(20);
	});
});

test('origins stay a list with commas between them when a choice reorders them', async ({
	page,
	open
}) => {
	await open('/sources/?measure=russian_soldiers_killed');
	const rows = page.locator('.origins li');
	await expect(rows.filter({ hasText: 'Ukraine' })).toContainText('Ukrainian armed forces');
	for (const row of await rows.allInnerTexts()) {
		expect(row).not.toMatch(/:\s*,/);
		expect(row).not.toMatch(/\)(?!,| and|$)\S/);
	}
});
