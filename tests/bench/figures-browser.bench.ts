/**
 * The built figures page with 10,000 points: from a click on a filter to the next frame on screen.
 * No page is made for this. The browser follows a link to a real measure, and the answer to its
 * request for that measure's rows is replaced on the way by 10,000 made ones.
 */
import type { Page } from '@playwright/test';
import { indexDataset } from '$lib/dataset/indexed';
import { readDataset } from '$lib/dataset/read-dataset';
import { measurePage, packPage } from '$lib/ui/figures/measure-page';
import { readDataFolder } from '../../src/cli/data-folder';
import { asPageData } from './page-data';
import { madeFigures } from './made-claims';
import { ORIGIN, withBrowser } from './served';
import { median, report } from './time';

const LIMIT = 100;
const POINTS = 10_000;
const ROUNDS = 15;
const MEASURE = 'russian_troops_lost';

/** What the page of the measure gets from the server, with other rows in it. */
function madePage(): object {
	const data = indexDataset(readDataset(readDataFolder('data')).dataset);
	const page = measurePage(data, MEASURE);
	if (page === null) throw new Error(`data/ has no figures of ${MEASURE}.`);
	const rows = madeFigures(POINTS, MEASURE);
	const scope = {
		scope: null,
		name: 'The whole war',
		figures: POINTS,
		numbers: POINTS,
		parties: 5,
		speakers: 5
	};
	return {
		title: 'Benchmark',
		description: '',
		page: packPage({ ...page, floor: null, rows, scopes: [scope] })
	};
}

/** Milliseconds from the click to the frame after it was drawn, for each click in turn. */
const clickAndWait = (page: Page, name: string): Promise<number> =>
	page
		.getByRole('button', { name, exact: true })
		.first()
		.evaluate(
			(button) =>
				new Promise<number>((resolve) => {
					const from = performance.now();
					(button as HTMLButtonElement).click();
					// After the frame: a message sent while drawing is handled once it is on screen.
					requestAnimationFrame(() => {
						const channel = new MessageChannel();
						channel.port1.onmessage = () => resolve(performance.now() - from);
						channel.port2.postMessage(null);
					});
				})
		);

await withBrowser(async (browser) => {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	await page.route(`**/figures/${MEASURE}/__data.json*`, (route) =>
		route.fulfill({ contentType: 'application/json', body: asPageData(madePage()) })
	);
	await page.goto(`${ORIGIN}/figures/`);
	await page.locator('html[data-hydrated]').waitFor();
	const link = page.locator(`main a[href$="/figures/${MEASURE}/"]`).first();
	await link.evaluate((element) => (element as HTMLAnchorElement).click());
	await page.getByText(`of ${POINTS}.`).waitFor({ timeout: 60_000 });
	console.log(`${POINTS.toLocaleString('en')} points on ${MEASURE}\n`);
	// Each click must change something: the scale goes there and back.
	for (const [name, buttons] of [
		['hide or show a side', ['Ukraine']],
		['change the scale', ['Times ten (log)', 'Even steps (linear)']]
	] as const) {
		const times: number[] = [];
		for (let round = -3; round < ROUNDS; round += 1) {
			const button = buttons[(round + 4) % buttons.length] ?? buttons[0];
			const time = await clickAndWait(page, button);
			if (round >= 0) times.push(time);
		}
		report(`${name}: median`, median(times), ' ms', LIMIT);
		report(`${name}: slowest of ${ROUNDS}`, Math.max(...times), ' ms');
	}
});
