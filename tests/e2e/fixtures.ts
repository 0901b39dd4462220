/**
 * What every browser test shares: a page on which an unexpected console message or failed request
 * fails the test, `open` that waits for hydration, and axe.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test as base, type Page } from '@playwright/test';

const axeSource = readFileSync(
	createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
	'utf8'
);

interface AxeViolation {
	id: string;
	help: string;
	nodes: { target: string[]; failureSummary?: string }[];
}

/** Every axe violation of the page as it stands (WCAG 2.2 A and AA and best practice). */
export async function axeViolations(page: Page): Promise<string[]> {
	await page.evaluate(axeSource);
	const violations = await page.evaluate(async () => {
		const { axe } = window as unknown as {
			axe: { run(context: Document): Promise<{ violations: AxeViolation[] }> };
		};
		return (await axe.run(document)).violations;
	});
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map((node) => `${id}: ${help} (${node.target.join(' ')}) ${node.failureSummary ?? ''}`)
	);
}

interface Fixtures {
	/** Goes to an address and waits until the page answers to a person. */
	open(path: string): Promise<void>;
	/** Console messages that a test expects; others fail it. */
	allowConsole(pattern: RegExp): void;
}

export const test = base.extend<Fixtures & { consoleGuard: null; allowed: RegExp[] }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads fixtures from this pattern
	allowed: async ({}, use) => {
		await use([]);
	},
	consoleGuard: [
		async ({ page, allowed }, use) => {
			const unexpected: string[] = [];
			const note = (text: string) => {
				if (!allowed.some((pattern) => pattern.test(text))) unexpected.push(text);
			};
			page.on('console', (message) => {
				if (['error', 'warning'].includes(message.type())) note(message.text());
			});
			page.on('pageerror', (error) => note(String(error)));
			page.on('request', (request) => {
				const url = new URL(request.url());
				if (!['localhost', ''].includes(url.hostname)) note(`third-party request: ${url}`);
			});
			await use(null);
			expect(unexpected, 'console messages and requests').toEqual([]);
		},
		{ auto: true }
	],
	allowConsole: async ({ allowed }, use) => {
		await use((pattern) => void allowed.push(pattern));
	},
	open: async ({ page }, use) => {
		await use(async (path) => {
			await page.goto(path);
			await page.locator('html[data-hydrated]').waitFor();
		});
	}
});

export { expect };
