import { expect, test } from './fixtures';

const CONCEPT = '/framing/name_of_the_war/';

test('the list leads from a question to its words', async ({ page, open }) => {
	await open('/framing/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Which words does each side use for the same thing?'
	);
	await page.getByRole('link', { name: 'What is the war called?' }).click();
	await expect(page).toHaveURL(/\/framing\/name_of_the_war\//);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('outlets use “');
});

test('a concept has a panel for each side, named with its outlets', async ({ page, open }) => {
	await open(CONCEPT);
	await expect(page.getByText(/^Ukraine, [\d,]+ texts: Censor\.NET and Ukrinform$/)).toBeVisible();
	await expect(page.getByText(/^Wire services, \d+ texts: Reuters$/)).toBeVisible();
});

test('another word is chosen by keyboard, and the address keeps it', async ({ page, open }) => {
	await open(CONCEPT);
	const word = page.getByLabel('Word in colour');
	await word.focus();
	await word.selectOption({ label: 'invasion' });
	await expect(page).toHaveURL(/word=war_invasion/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('“invasion”');
	await page.reload();
	await expect(word).toHaveValue('war_invasion');
});

test('a concept opens on the word that shows the rivalry', async ({ page, open }) => {
	await open(CONCEPT);
	await expect(page.getByLabel('Word in colour')).toHaveValue('war_special_military_operation');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('texts that name the war');
});

test('where months hold few texts quarters are offered', async ({ page, open }) => {
	await open('/framing/territory_status/');
	await page.getByRole('button', { name: 'Count by quarters' }).click();
	await expect(page).toHaveURL(/step=quarter/);
	await expect(page.getByLabel('Counted by')).toHaveValue('quarter');
	await page.getByText('Show table').first().click();
	await expect(page.getByRole('columnheader', { name: 'Quarter' })).toBeVisible();
});

test('press releases are shown instead of outlets, never beside them', async ({ page, open }) => {
	await open(CONCEPT);
	await page.getByLabel('Whose texts').selectOption({ label: 'Press releases of each side' });
	await expect(page).toHaveURL(/by=speaker/);
	await expect(
		page.getByText(/^Russia, \d+ texts: President of Russia, press office$/)
	).toBeVisible();
	await expect(page.getByText(/texts: Reuters$/)).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('press releases use');
});

test('words in grey are switched on and off', async ({ page, open }) => {
	await open(CONCEPT);
	const words = page.getByRole('group', { name: 'Other words, in grey' });
	for (const pressed of await words.getByRole('button', { pressed: true }).all()) {
		expect(await pressed.isVisible()).toBe(true);
	}
	const hostilities = words.getByRole('button', { name: 'hostilities, combat operations' });
	await expect(hostilities).toHaveAttribute('aria-pressed', 'false');
	await hostilities.focus();
	await page.keyboard.press('Enter');
	await expect(hostilities).toHaveAttribute('aria-pressed', 'true');
	await expect(page).toHaveURL(/beside=/);
});

test('all sides share one chart on demand, and a side can be hidden', async ({ page, open }) => {
	await open(CONCEPT);
	await page.getByLabel('Layout').selectOption({ label: 'All sides on one chart' });
	const shown = page.getByRole('list', { name: 'Shown in the chart' });
	const wire = shown.getByRole('button', { name: 'Wire' });
	await expect(wire).toHaveAttribute('aria-pressed', 'true');
	await wire.click();
	await expect(wire).toHaveAttribute('aria-pressed', 'false');
	await expect(page).toHaveURL(/hide=wire/);
});

test('arrow keys go through the months and say the counts', async ({ page, open }) => {
	await open(`${CONCEPT}?layout=together&of=texts`);
	const chart = page.locator('[aria-roledescription="chart"]').first();
	await chart.focus();
	await page.keyboard.press('ArrowRight');
	await expect(
		page.getByRole('status').filter({ hasText: /of [\d,]+ texts, 95% interval/ })
	).toHaveCount(1);
});

test('the table has the counts behind the drawing', async ({ page, open }) => {
	await open(CONCEPT);
	await page.getByText('Show table').first().click();
	const table = page.getByRole('table', { name: /by side, word and month/ });
	await expect(table.getByRole('columnheader', { name: 'Texts that name the war' })).toBeVisible();
	await expect(table.getByRole('row')).not.toHaveCount(1);
});

test('a word that a side never uses is “not seen”, and every word says what is counted', async ({
	page,
	open
}) => {
	await open(CONCEPT);
	const table = page.getByRole('region', { name: /News texts that use each word/ });
	await expect(table.getByText('not seen').first()).toBeVisible();
	await expect(page.getByText('Not counted:').first()).toBeVisible();
	await expect(page.getByText(/Not in any share/)).toBeVisible();
});

test('a period without texts says what to do', async ({ page, open }) => {
	await open(`${CONCEPT}?by=speaker&from=2022-09`);
	await expect(page.getByText('Choose an earlier first month or a later last month')).toBeVisible();
});

test('bad values in the address fall back and say so', async ({ page, open }) => {
	await open(`${CONCEPT}?word=verdict&of=truth&from=2031-01`);
	for (const bad of ['word=verdict', 'of=truth', 'from=2031-01'])
		await expect(page.getByText(bad)).toBeVisible();
	await expect(page.getByLabel('What is shown')).toHaveValue('concept');
});

test('the words that set any two sides apart can be chosen', async ({ page, open }) => {
	await open('/framing/');
	await page.getByLabel('Whose texts').selectOption({ label: 'News outlets of each side' });
	await page.getByLabel('The other side').selectOption({ label: 'Wire services' });
	await expect(page).toHaveURL(/basis=publisher/);
	await expect(page).toHaveURL(/b=wire/);
	await expect(
		page.getByRole('heading', { level: 2 }).filter({ hasText: 'apart; “' })
	).toContainText('set Reuters apart');
	await page.getByText('How to read this').click();
	await expect(page.getByText(/A longer side lowers z/)).toBeVisible();
});

test('a side compared with itself says what to do', async ({ page, open }) => {
	await open('/framing/?a=ukraine&b=ukraine');
	await expect(page.getByText('Choose two different sides')).toBeVisible();
});

test('the embedded chart keeps the view and has no navigation', async ({ page, open }) => {
	await open('/embed/framing/name_of_the_war/?word=war_invasion&layout=together');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('“invasion”');
	await expect(page.getByRole('navigation')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('finding, table and what is counted are there', async ({ page }) => {
		await page.goto(CONCEPT);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('outlets use “');
		await page.getByText('Show table').first().click();
		await expect(page.getByRole('columnheader', { name: 'Share in %' })).toBeVisible();
	});
});
