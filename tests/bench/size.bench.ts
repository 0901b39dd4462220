/** What a reader downloads: JavaScript of a page as a browser asks for it, HTML of every page. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { ORIGIN, withBrowser } from './served';
import { report } from './time';

/** kB of 1,000 bytes. */
const SCRIPT_LIMIT = 150;
const HTML_LIMIT = 120;
const PRERENDERED = 'build/prerendered';
const LARGEST_SHOWN = 5;

const zipped = (body: Buffer): number => gzipSync(body, { level: 9 }).length / 1000;

/** kB of JavaScript, gzip, that a first visit loads; pressed keys may load more. */
async function scripts(browser: Browser, path: string, key?: string): Promise<number> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	const page = await context.newPage();
	const bodies: Promise<Buffer>[] = [];
	page.on('response', (response) => {
		if (new URL(response.url()).pathname.endsWith('.js')) bodies.push(response.body());
	});
	await page.goto(`${ORIGIN}${path}`, { waitUntil: 'networkidle' });
	if (key) {
		await page.locator('[aria-roledescription="chart"]').first().press(key);
		await page.waitForLoadState('networkidle');
		await page.waitForTimeout(500);
	}
	const total = (await Promise.all(bodies)).reduce((sum, body) => sum + zipped(body), 0);
	await context.close();
	return total;
}

const files = (folder: string): string[] =>
	readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
		entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]
	);

const pages = files(PRERENDERED)
	.filter((file) => file.endsWith('.html'))
	.map((file) => ({ file: relative(PRERENDERED, file), size: zipped(readFileSync(file)) }))
	.sort((a, b) => b.size - a.size);
console.log(`HTML, gzip: the largest of ${pages.length} pages`);
for (const { file, size } of pages.slice(0, LARGEST_SHOWN)) report(file, size, ' kB', HTML_LIMIT);

/** The heaviest page below a folder, so that no lucky one is measured; its index does not count. */
function largestIn(folder: string): string {
	const inside = new RegExp(`^(pages/)?${folder}/[^/]+/index.html$`);
	const found = pages.find(({ file }) => inside.test(file));
	if (!found) throw new Error(`No page below ${folder}/.`);
	return `/${found.file.replace(/^pages\//, '').replace(/index\.html$/, '')}`;
}

await withBrowser(async (browser) => {
	const figures = largestIn('figures');
	console.log('\nJavaScript, gzip: everything a first visit loads');
	report(figures, await scripts(browser, figures), ' kB', SCRIPT_LIMIT);
	report(
		`${figures} after P (on a projector)`,
		await scripts(browser, figures, 'p'),
		' kB',
		SCRIPT_LIMIT
	);
	for (const path of ['/', largestIn('framing'), '/claims/', '/method/'])
		report(path, await scripts(browser, path), ' kB');
});
