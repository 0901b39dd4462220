import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './fixtures';

const SEEDS = '../shared/seeds';
const seeds = existsSync(SEEDS) ? readdirSync(SEEDS) : [];

test('documents are found by outlet', async ({ page, open }) => {
	await open('/documents/');
	await page.getByRole('searchbox', { name: 'Title or outlet' }).fill('Reuters');
	await expect(page.getByRole('status').filter({ hasText: 'documents' })).toContainText(
		/^\d+ of \d+ documents/
	);
});

test('a document says whose claims it carries', async ({ page, open }) => {
	await open('/documents/');
	await page.getByRole('main').getByRole('listitem').first().getByRole('link').click();
	await expect(page.getByRole('heading', { name: 'Whose claims it carries' })).toBeVisible();
	await expect(page.getByRole('row')).toHaveCount(6);
});

test('a wrong text is told, and nothing is lost', async ({ page, open }) => {
	await open('/documents/');
	await page.getByRole('main').getByRole('listitem').first().getByRole('link').click();
	await page.getByLabel('Or paste the text').fill('Quite another article.');
	await page.getByRole('button', { name: 'Mark the claims' }).click();
	await expect(page.getByText('None of the claims was found')).toBeVisible();
	await expect(page.getByLabel('Or paste the text')).toHaveValue('Quite another article.');
});

test.describe('with the starting articles', () => {
	test.skip(seeds.length === 0, `the articles are not in ${SEEDS}`);

	test('every claim of each article is marked in place when its text is dropped in', async ({
		page,
		open
	}) => {
		await open('/documents/');
		const section = page.getByRole('heading', { name: 'Read from the first word to the last' });
		await expect(section).toBeVisible();
		const links = await page
			.locator('ul.rows')
			.first()
			.getByRole('link')
			.evaluateAll((list) =>
				list.map((link) => new URL((link as HTMLAnchorElement).href).pathname)
			);
		expect(links).toHaveLength(5);
		let matched = 0;
		for (const path of links) {
			await open(path);
			for (const file of seeds) {
				await page.getByLabel('Choose a text file').setInputFiles({
					name: file,
					mimeType: 'text/plain',
					buffer: readFileSync(`${SEEDS}/${file}`)
				});
				const status = page.getByRole('status').filter({ hasText: /text|claims/ });
				await expect(status).toContainText(/This is|None of the claims|letter for letter/);
				if (!(await status.innerText()).includes('This is the text that was read')) continue;
				matched += 1;
				const claims = await page.getByRole('article').count();
				const marks = page
					.getByRole('region', { name: 'The article with its claims marked' })
					.getByRole('link');
				await expect(marks).toHaveCount(claims);
			}
		}
		expect(matched).toBe(5);
	});
});
