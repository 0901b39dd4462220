import { defineConfig } from '@playwright/test';

const port = Number(process.env.PARALLAX_TEST_PORT ?? 4273);
const root = process.getuid?.() === 0;

export default defineConfig({
	testDir: 'tests/e2e',
	fullyParallel: true,
	workers: 2,
	forbidOnly: Boolean(process.env.CI),
	retries: 0,
	reporter: [['line']],
	timeout: 60_000,
	expect: { timeout: 10_000 },
	use: {
		baseURL: `http://localhost:${port}`,
		timezoneId: 'UTC',
		locale: 'en-GB',
		launchOptions: {
			executablePath: process.env.PARALLAX_CHROMIUM || undefined,
			args: [
				...(root ? ['--no-sandbox'] : []),
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	},
	webServer: {
		command: 'node build/index.js',
		url: `http://localhost:${port}/`,
		env: { PORT: String(port), ORIGIN: `http://localhost:${port}` },
		reuseExistingServer: false,
		timeout: 60_000
	}
});
