/**
 * Lighthouse on the built dashboard: mobile preset, on the front page, a figures page and a framing
 * page. It needs a newer Node than the project, which npx brings along. Pages may be named:
 * `node tests/bench/lighthouse.mjs /data/ /method/`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PORT = process.env.PARALLAX_BENCH_PORT ?? '4373';
const ORIGIN = `http://localhost:${PORT}`;
const LEAST = { performance: 95, accessibility: 100, 'best-practices': 100 };

const first = (folder, wanted) => {
	const names = readdirSync(join('build/prerendered', folder));
	return `/${folder}/${names.includes(wanted) ? wanted : names.find((name) => !name.includes('.'))}/`;
};
const asked = process.argv.slice(2);
const pages =
	asked.length > 0
		? asked
		: ['/', first('figures', 'russian_troops_lost'), first('framing', 'territory_status')];

const server = spawn(process.execPath, ['build/index.js'], {
	env: { ...process.env, PORT, ORIGIN },
	stdio: ['ignore', 'ignore', 'inherit']
});
const folder = mkdtempSync(join(tmpdir(), 'parallax-lighthouse-'));
let failed = false;

async function ready() {
	for (let tries = 0; tries < 100; tries += 1) {
		if (
			await fetch(ORIGIN).then(
				(answer) => answer.ok,
				() => false
			)
		)
			return;
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	throw new Error(`No answer from ${ORIGIN}.`);
}

/** What moved, for a page whose layout shifts. */
const moved = ({ items = [] } = {}) =>
	items
		.slice(0, 3)
		.map(({ node, score }) => `      moved ${score.toFixed(3)}: ${node?.selector ?? '?'}`);

/** Scores from 0 to 100, and the audits that cost points. */
function audit(path) {
	const file = join(folder, 'report.json');
	const flags = ['--headless', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])].join(' ');
	const options = ['--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`];
	const only = `--only-categories=${Object.keys(LEAST).join(',')}`;
	const done = spawnSync(
		'npx',
		[
			'-y',
			'-p',
			'node@24',
			'-p',
			'lighthouse@13',
			'lighthouse',
			`${ORIGIN}${path}`,
			...options,
			only
		],
		{
			stdio: ['ignore', 'ignore', 'inherit'],
			env: {
				...process.env,
				npm_config_loglevel: 'error',
				CHROME_PATH: process.env.PARALLAX_CHROMIUM ?? process.env.CHROME_PATH ?? ''
			}
		}
	);
	if (done.status !== 0) throw new Error(`Lighthouse ended with ${done.status}.`);
	return JSON.parse(readFileSync(file, 'utf8'));
}

try {
	await ready();
	for (const path of pages) {
		const { categories, audits } = audit(path);
		console.log(`\n${path}`);
		for (const [name, least] of Object.entries(LEAST)) {
			const score = Math.round(categories[name].score * 100);
			failed ||= score < least;
			console.log(
				`  ${name.padEnd(16)} ${score}  (at least ${least})${score < least ? '  UNDER' : ''}`
			);
			if (score >= least) continue;
			for (const { id, weight } of categories[name].auditRefs)
				if (weight > 0 && audits[id].score !== null && audits[id].score < 0.9)
					console.log(`    ${id}: ${audits[id].displayValue ?? audits[id].title}`);
			if (name === 'performance')
				moved(audits['layout-shifts']?.details).forEach((line) => console.log(line));
		}
	}
} finally {
	server.kill();
	rmSync(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
