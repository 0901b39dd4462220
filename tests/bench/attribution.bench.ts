/**
 * The extractor measured: against PolNeAR's development part, against the claims read by hand in the five
 * starting articles, and against the clock. Files that are not there are skipped, and said so.
 */
import { join } from 'node:path';
import { interval, type Counts } from './attribution/bootstrap';
import { builtinExtractor } from './attribution/extractor';
import { scorePolnear, type Row } from './attribution/polnear';
import { scoreArticle, seedArticles } from './attribution/seeds';
import { memory, times } from './attribution/speed';
import { report } from './time';

const SHARED = join(process.cwd(), '..', 'shared');
const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);

/** Lowest F1 that is allowed, in the order of the rows. */
const FLOORS: Readonly<Record<string, number>> = {
	detected: 0.9,
	full: 0.75,
	'content exact': 0.63
};

function line({ name, precision, recall, f1, low, high }: Row, floor: number | undefined): void {
	const under = floor !== undefined && f1 < floor;
	if (under) process.exitCode = 1;
	const bound =
		floor === undefined ? '' : `  (at least ${percent(floor).trim()})${under ? '  UNDER' : ''}`;
	console.log(
		`  ${name.padEnd(16)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  [${percent(low)}, ${percent(high)}]${bound}`
	);
}

function share(name: string, right: number, all: number, floor: number): void {
	const value = all === 0 ? 1 : right / all;
	if (value < floor) process.exitCode = 1;
	console.log(
		`  ${name.padEnd(58)} ${percent(value)} %  ${right} of ${all}  (at least ${percent(floor).trim()})${value < floor ? '  UNDER' : ''}`
	);
}

const { dataset, extractor } = await builtinExtractor();

const polnear = await scorePolnear(join(SHARED, 'benchmarks', 'attribution'), extractor);
if (polnear) {
	console.log(`PolNeAR, development part, report subset (${polnear.gold} attributions)`);
	for (const row of polnear.rows) line(row, FLOORS[row.name]);
} else console.log('PolNeAR is not beside the project: skipped.');

const articles = seedArticles(join(SHARED, 'seeds'), dataset);
if (articles.length > 0) {
	const all = articles.map((article) => scoreArticle(article, dataset, extractor));
	const sum = (pick: (score: (typeof all)[number]) => number): number =>
		all.reduce((total, score) => total + pick(score), 0);
	const counts = (right: (score: (typeof all)[number]) => number) =>
		all.map((score): Counts => [right(score), score.spurious, score.gold - right(score)]);
	console.log(`\nFive starting articles (${sum((score) => score.gold)} claims read by hand)`);
	line({ name: 'found', ...interval(counts((score) => score.found)) }, undefined);
	line({ name: 'full', ...interval(counts((score) => score.full)) }, 0.85);
	share(
		'originating party right, of claims found',
		sum((s) => s.party),
		sum((s) => s.found),
		0.95
	);
	share(
		'figure value, qualifier and unit right, of claims found',
		sum((s) => s.figuresRight),
		sum((s) => s.figuresFound),
		0.95
	);
	if (process.argv.includes('--errors'))
		console.log(all.flatMap((score) => score.errors).join('\n'));
} else console.log('The starting articles are not beside the project: skipped.');

console.log('\nAn article of 6 kB, after warm-up');
const { parallax, compromise, wink } = times(extractor);
report('  extract', parallax, ' ms', 20);
report('  compromise as shipped, quotations only', compromise, ' ms');
report('  wink-nlp as shipped, sentences only', wink, ' ms');
console.log(
	`  extract ÷ compromise ${(parallax / compromise).toFixed(2)}, extract ÷ wink-nlp ${(parallax / wink).toFixed(2)}`
);

const { early, late } = memory(extractor, 1000);
console.log('\n1,000 articles of 6 kB');
console.log(`  heap after 100: ${early.toFixed(1)} MB`);
report('  heap after 1,000 ÷ after 100', late / early, '', 1.2);
