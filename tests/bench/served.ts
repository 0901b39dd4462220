/** The built dashboard, served, and a browser to look at it with. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';

const PORT = process.env.PARALLAX_BENCH_PORT ?? '4373';
export const ORIGIN = `http://localhost:${PORT}`;

async function answers(): Promise<boolean> {
	try {
		return (await fetch(`${ORIGIN}/`)).ok;
	} catch {
		return false;
	}
}

/**
 * Serves `build/` while `work` runs.
 * @throws Error when there is no build, or its server does not answer within 20 seconds
 */
export async function withServer(work: () => Promise<void>): Promise<void> {
	if (!existsSync('build/index.js')) throw new Error('There is no build: npm run build first.');
	const server = spawn(process.execPath, ['build/index.js'], {
		env: { ...process.env, PORT, ORIGIN },
		stdio: ['ignore', 'ignore', 'inherit']
	});
	try {
		for (let tries = 0; !(await answers()); tries += 1) {
			if (tries >= 100) throw new Error(`No answer from ${ORIGIN}.`);
			await new Promise((resolve) => setTimeout(resolve, 200));
		}
		await work();
	} finally {
		server.kill();
	}
}

/** The same with a browser; it is closed whatever happens. */
export const withBrowser = (work: (browser: Browser) => Promise<void>): Promise<void> =>
	withServer(async () => {
		const browser = await chromium.launch({
			executablePath: process.env.PARALLAX_CHROMIUM || undefined,
			args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
		});
		try {
			await work(browser);
		} finally {
			await browser.close();
		}
	});
