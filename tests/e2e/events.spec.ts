/** Events: the list, one event by role and keyboard, its replay, its one sheet of paper. */
import type { Page } from '@playwright/test';
import { axeViolations, expect, test } from './fixtures';

const ZAPORIZHZHIA = '/events/zaporizhzhia-strike-2022-10-06/';
const DARYIVKA = '/events/daryivka-bridge-bus-2022-10-07/';
const MAKIIVKA = '/events/makiivka-barracks-2023-01-01/';
const KHARKIV = '/events/kharkiv-region-2022-09/';
const KURSK = '/events/kursk-incursion-2024/';

/** A version by its side, or a list above the versions by its heading. */
const version = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const replay = (page: Page) => page.getByRole('region', { name: 'Replay it as readers saw it' });
const PARTIES = [
	'Russia',
	'UK Ministry of Defence',
	'Ukraine',
	'Wire services',
	'Other voices'
] as const;

test('the list leads to an event, and a claim leads back to it', async ({ page, open }) => {
	await open('/events/');
	await page.getByRole('link', { name: 'Strike on a bus at the Daryivka bridge' }).click();
	await expect(page).toHaveURL(/daryivka-bridge-bus/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Strike on a bus at the Daryivka bridge'
	);
	await version(page, 'Ukraine').getByRole('link', { name: 'at least 5' }).click();
	await expect(page).toHaveURL(/\/claims\//);
	await page.getByRole('link', { name: 'Strike on a bus at the Daryivka bridge' }).first().click();
	await expect(page).toHaveURL(/\/events\/daryivka-bridge-bus/);
});

test('the list is narrowed by words, side, kind and year, and the address keeps it', async ({
	page,
	open
}) => {
	await open('/events/');
	const count = page.getByRole('status').filter({ hasText: 'events, latest first' });
	await page.getByRole('searchbox', { name: 'Name or place' }).fill('zaporizhzhia');
	await expect(page).toHaveURL(/words=zaporizhzhia/);
	const found = Number((await count.textContent())?.match(/\d+/)?.[0]);
	expect(found).toBeGreaterThan(1);
	await page.getByRole('button', { name: 'Russia' }).first().press('Enter');
	await expect(page).toHaveURL(/parties=russia/);
	await expect(count).not.toHaveText(new RegExp(`^${found} of`));
	await page.getByRole('searchbox').fill('zzzz');
	await expect(page.getByText('No event fits.')).toBeVisible();
});

test('a bad value in the address falls back and says so', async ({ page, open }) => {
	await open('/events/?kind=party&year=1999');
	for (const name of ['kind=party', 'year=1999'])
		await expect(page.getByText(name, { exact: true })).toBeVisible();
	await open(`${MAKIIVKA}?asof=2023-02-30&measure=moons`);
	for (const name of ['asof=2023-02-30', 'measure=moons'])
		await expect(page.getByText(name, { exact: true })).toBeVisible();
});

test('every side has a column in the one order, the silent ones too', async ({ page, open }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(DARYIVKA);
	const boxes = await Promise.all(
		PARTIES.map(async (name) => await version(page, name).boundingBox())
	);
	const [first] = boxes;
	for (const [i, box] of boxes.entries()) {
		expect(Math.abs((box?.width ?? 0) - (first?.width ?? 0)), PARTIES[i]).toBeLessThanOrEqual(1);
		expect(box?.y).toBe(first?.y);
		if (i > 0) expect(box?.x ?? 0).toBeGreaterThan(boxes[i - 1]?.x ?? 0);
	}
	await expect(version(page, 'UK Ministry of Defence')).toContainText(
		'No claim about this event here.'
	);
});

test('the same toll, opposite blame: told alike and disputed', async ({ page, open }) => {
	await open(DARYIVKA);
	await expect(version(page, 'Said alike')).toContainText('Civilians killed');
	const disputed = version(page, 'Disputed');
	await expect(disputed).toContainText('Russia names Ukraine');
	await expect(disputed).toContainText('Ukraine names Russia');
	await expect(version(page, 'Russia')).toContainText('4 → at least 5');
});

test('the replay goes day by day by keyboard, and the address keeps the day', async ({
	page,
	open
}) => {
	await open(ZAPORIZHZHIA);
	const slider = page.getByRole('slider', { name: 'Day of publication' });
	await expect(version(page, 'Ukraine')).toContainText('1 → 3 → at least 7 → 11 → 14 → 17 → 18');
	await slider.focus();
	await page.keyboard.press('Home');
	await expect(page).toHaveURL(/asof=2022-10-06/);
	await expect(replay(page).getByRole('status')).toContainText('Day 1 of 3, 6 Oct 2022');
	await expect(version(page, 'Ukraine')).toContainText('1 → 3 → at least 7');
	await expect(version(page, 'Ukraine')).not.toContainText('→ 11');
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/asof=2022-10-07/);
	await expect(version(page, 'Ukraine')).toContainText('→ 14');
	await expect(version(page, 'Ukraine')).not.toContainText('→ 17');
	await replay(page).getByRole('button', { name: 'Show everything' }).press('Enter');
	await expect(page).not.toHaveURL(/asof/);
	await expect(version(page, 'Ukraine')).toContainText('→ 18');
});

test('a link shows the event as of its day', async ({ page, open }) => {
	await open(`${MAKIIVKA}?asof=2023-01-02`);
	await expect(version(page, 'Russia')).not.toContainText('89');
	await expect(version(page, 'UK Ministry of Defence')).toContainText('No claim about');
	await open(`${MAKIIVKA}?asof=2022-12-31`);
	await expect(replay(page).getByRole('status')).toContainText('Before the first report');
	await replay(page).getByRole('button', { name: 'Next day' }).press('Enter');
	await expect(replay(page).getByRole('status')).toContainText('Day 1 of');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Strike on quarters in Makiivka'
	);
});

test.describe('with less motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });
	test('nothing plays by itself: the days are stepped by hand', async ({ page, open }) => {
		await open(ZAPORIZHZHIA);
		await expect(replay(page).getByRole('button', { name: 'Play' })).toHaveCount(0);
		await replay(page).getByRole('button', { name: 'Day before' }).press('Enter');
		await expect(page).toHaveURL(/asof=2022-10-08/);
	});
});

test('playing can be stopped', async ({ page, open }) => {
	await open(ZAPORIZHZHIA);
	await replay(page).getByRole('button', { name: 'Play' }).press('Enter');
	await expect(page).toHaveURL(/asof=2022-10-06/);
	await replay(page).getByRole('button', { name: 'Pause' }).press('Enter');
	await expect(replay(page).getByRole('button', { name: 'Play' })).toBeVisible();
});

test('another count is drawn on demand', async ({ page, open }) => {
	await open(KURSK);
	await page
		.getByRole('combobox', { name: 'What is counted' })
		.selectOption('Ukrainian troops lost');
	await expect(page).toHaveURL(/measure=ukrainian_troops_lost/);
	await expect(page.getByRole('figure')).toContainText('Ukrainian troops lost');
});

for (const path of [DARYIVKA, ZAPORIZHZHIA, MAKIIVKA, KHARKIV, KURSK])
	test(`${path} fits on one sheet of paper`, async ({ page, open }) => {
		await open(path);
		const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
		expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
	});

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`in the ${colorScheme} theme`, () => {
		test.use({ colorScheme });
		for (const path of ['/events/', DARYIVKA, `${KURSK}?asof=2024-08-27`])
			test(`${path} has one main heading and no axe violation`, async ({ page, open }) => {
				await open(path);
				await expect(page.locator('h1')).toHaveCount(1);
				expect(await axeViolations(page)).toEqual([]);
			});
	});

for (const path of ['/events/', KHARKIV, KURSK])
	test(`${path} needs no sideways scrolling on a phone`, async ({ page, open }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await open(path);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(wide).toBeLessThanOrEqual(0);
	});

test('versions, numbers and sources are there without JavaScript', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
	const page = await context.newPage();
	await page.goto(MAKIIVKA);
	await expect(version(page, 'Russia')).toContainText('63 → 89');
	await expect(version(page, 'Ukraine')).toContainText('at least 400');
	await page.getByText('Show table').click();
	await expect(page.getByRole('figure').getByRole('row').nth(1)).toBeVisible();
	await context.close();
});
