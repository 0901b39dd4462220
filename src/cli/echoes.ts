/** `parallax echoes`: do two series move as one? */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeProblem } from '../lib/dataset/problems';
import { betterShift, echoOf, LEAST_PERIODS, pairsOf } from '../lib/figures/echo/echo';
import type { By } from '../lib/figures/echo/period';
import {
	KINDS,
	readSeries,
	saySpan,
	type Kind,
	type ReadSeries
} from '../lib/figures/echo/read-series';
import type { Command, ExitCode, Io } from './command';

const HELP = `parallax echoes A.csv B.csv [--a total|period|average] [--b …] [--by month|week]

Asks whether two series of numbers are two voices, or one voice and its echo. Both files need the
columns date (2022-10-07) and value (digits only); other columns are left alone.

  --a KIND     what A's values are: total (so far), period (of the month or week of the date, or of
               the day where rows are daily), average (a day, in that month or week)   (default: total)
  --b KIND     the same for B                                                          (default: total)
  --by PERIOD  month or week (Monday to Sunday)                                        (default: month)
  --help

A running total becomes differences: the total at the end of each period minus the one before. Where
no row has the last day, the total is read off the line between the rows around it, if they lie at most
46 days apart (10 by week); a first row serves for the day before. What is not known stays a gap, never zero:
the first period of a total, a month that is not over, a month without a row.

Standard output, as JSON:

  periods      common periods
  r            correlation of what both report by period (null with fewer than 3, or without change)
  mean_ratio   mean of A ÷ B over the periods (those with B above zero and A not below)
  near_equal   share of periods in which both differ by at most 5 % of the larger
  dependent    true when at least ${LEAST_PERIODS} periods are common, r is 0.98 or more, and A is the same multiple
               of B, within 5 %, in at least 80 % of them; null when that cannot be told

Exit: 0 done · 1 some rows could not be read (named on standard error; the rest is used) · 2 wrong use
`;

class UsageError extends Error {}

const OPTIONS = {
	a: { type: 'string', default: 'total' },
	b: { type: 'string', default: 'total' },
	by: { type: 'string', default: 'month' },
	help: { type: 'boolean', default: false }
} as const;

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
	const found = allowed.find((one) => one === value);
	if (found === undefined)
		throw new UsageError(`--${option} ${value}: it can be ${allowed.join(', ')}`);
	return found;
}

interface Arguments {
	readonly files: readonly [string, string];
	readonly kinds: readonly [Kind, Kind];
	readonly by: By;
}

function readArguments(args: string[]): Arguments {
	const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
	const [a, b] = positionals;
	if (a === undefined || b === undefined || positionals.length > 2)
		throw new UsageError('give two CSV files');
	for (const path of [a, b]) {
		if (!existsSync(path)) throw new UsageError(`there is no ${path}`);
		if (statSync(path).isDirectory()) throw new UsageError(`${path} is a folder`);
	}
	return {
		files: [a, b],
		kinds: [oneOf('a', values.a, KINDS), oneOf('b', values.b, KINDS)],
		by: oneOf('by', values.by, ['month', 'week'])
	};
}

/** Six decimals: more would be the dust of floating point. */
const rounded = (value: number | null): number | null =>
	value === null ? null : Number(value.toFixed(6));

/** What was read of one file, for the person at the keyboard. */
function tell(io: Io, name: string, file: string, kind: Kind, by: By, read: ReadSeries): void {
	for (const problem of read.problems) io.err(`${describeProblem(problem)}\n`);
	const span = saySpan(read.amounts, by);
	const empty = read.empty === 0 ? '' : `, ${read.empty} without a number`;
	const known = `${read.amounts.size} ${by}s${span === null ? '' : ` (${span})`}`;
	io.err(`${name}: ${file}, read as ${kind}: ${read.rows} rows${empty}; ${known}\n`);
}

function run(args: string[], io: Io): ExitCode {
	const { files, kinds, by } = readArguments(args);
	const series = files.map((file, i) => {
		const kind = kinds[i] ?? 'total';
		const read = readSeries(file, readFileSync(file, 'utf8'), kind, by);
		tell(io, i === 0 ? 'A' : 'B', file, kind, by, read);
		return read;
	});
	const [a, b] = [series[0]?.amounts ?? new Map(), series[1]?.amounts ?? new Map()];
	const echo = echoOf(pairsOf(a, b));
	io.out(
		`${JSON.stringify({
			periods: echo.periods,
			r: rounded(echo.r),
			mean_ratio: rounded(echo.meanRatio),
			near_equal: rounded(echo.nearEqual),
			dependent: echo.dependent
		})}\n`
	);
	if (echo.undecided === 'too_few')
		io.err(`Fewer than ${LEAST_PERIODS} common ${by}s: that decides nothing.\n`);
	if (echo.undecided === 'still') io.err('One of the two does not change: that decides nothing.\n');
	const shift = betterShift(a, b);
	if (shift !== null)
		io.err(
			`A and B move as one if A is read one ${by} ${shift < 0 ? 'earlier' : 'later'}: check which ${by} its dates name.\n`
		);
	return series.some((read) => read.problems.length > 0) ? 1 : 0;
}

export const echoesCommand: Command = {
	name: 'echoes',
	summary: 'ask whether two series are two voices, or one and its echo',
	help: HELP,
	async run(args, io) {
		if (args.includes('--help')) return (io.out(HELP), 0);
		try {
			return run(args, io);
		} catch (error) {
			io.err(`parallax echoes: ${error instanceof Error ? error.message : String(error)}\n`);
			io.err('parallax echoes --help says more.\n');
			return 2;
		}
	}
};
