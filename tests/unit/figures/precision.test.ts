/** Digits that count, round numbers, what is counted, and what may be said of it. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/dataset/builtin.server';
import {
	countsLosses,
	digitsGiven,
	digitsOf,
	LEFT_OUT,
	REASONS,
	significantDigits
} from '$lib/figures/precision';
import {
	LEAST_NUMBERS,
	PLAIN_TITLE,
	precisionFinding,
	roundShares,
	tooFew
} from '$lib/figures/precision-shares';
import type { FigureRow } from '$lib/dataset/rows';
import { figure, measure, MEASURES, PARTIES } from '../../fixtures/figures';

const day = '2022-10-07';
const none = () => false;
/** The fixture's boats are lost, sunk or seen lost; only the first and the last are losses by name. */
const LOSSES = MEASURES;
const given = (rows: readonly FigureRow[]) => digitsGiven(rows, LOSSES, none);

describe('digits that count', () => {
	it.each([
		[60_000, 1],
		[61_680, 4],
		[498, 3],
		[440, 2],
		[1_351, 4],
		[100, 1],
		[10_050, 4],
		[1.5, 2],
		[0.05, 1],
		[-250, 2],
		[1_200_000, 2]
	])('%d has %d', (value, digits) => {
		expect(significantDigits(value)).toBe(digits);
	});
	it.each([0, NaN, Infinity])('%d has none', (value) => {
		expect(significantDigits(value)).toBeNull();
	});
	it('of a range are those of its more exact end', () => {
		expect(digitsOf(figure('north', 1_000, day, { valueHigh: 1_250 }))).toBe(3);
		expect(digitsOf(figure('north', null, day))).toBeNull();
	});
	it('belong to a round number when there are at most two', () => {
		const rows = [100, 440, 15_000, 498, 61_680].map((value) => figure('south', value, day));
		expect(given(rows).counted.map((one) => one.round)).toEqual([true, true, true, false, false]);
	});
});

describe('losses', () => {
	it.each([
		['russian_soldiers_killed', 'people', true],
		['ukrainian_drones_shot_down_per_day', 'drones', true],
		['russian_tanks_confirmed_lost', 'vehicles', true],
		['area_lost', 'km²', false],
		['russian_ground_force_lost_share', 'percent', false],
		['russian_troops_present', 'people', false],
		['people_displaced', 'people', false],
		['russian_recruits_per_month', 'people', false]
	])('%s in %s: %s', (measure_id, unit, expected) => {
		expect(countsLosses({ measure_id, unit, about_party: 'north' })).toBe(expected);
		expect(countsLosses({ measure_id, unit, about_party: null })).toBe(false);
	});
});

describe('what is counted', () => {
	it('leaves out what says nothing about how the speaker rounds', () => {
		const rows = [
			figure('north', 61_680, day),
			figure('north', 99, day),
			figure('north', null, day),
			figure('north', 5_000, day, { claim: { kind: 'forecast' } }),
			figure('north', 6_000, day, { claim: { dependsOn: ['south-ministry'] } }),
			figure('north', 7_000, day, { claim: { flags: ['opponent_quoted'] } })
		];
		const { counted, leftOut } = given(rows);
		expect(counted).toHaveLength(1);
		expect([...leftOut]).toEqual([
			['small', 1],
			['wordless', 1],
			['forecast', 1],
			['borrowed', 2]
		]);
	});
	it('leaves out files of totals', () => {
		const { counted, leftOut } = digitsGiven([figure('north', 500, day)], LOSSES, () => true);
		expect(counted).toEqual([]);
		expect(leftOut.get('file')).toBe(1);
	});
	it('counts one statement once, from its first publication, in whatever documents it comes', () => {
		const early = { publishedBy: '2022-10-08', utteranceId: 'briefing' };
		const rows = [
			figure('north', 500, '2022-10-06', { claim: { publishedBy: '2022-10-10' } }),
			figure('north', 500, '2022-10-06', { claim: early }),
			figure('north', 500, '2022-10-05', { claim: { ...early, publishedBy: '2022-10-09' } }),
			figure('north', 501, '2022-10-06')
		];
		const { counted, leftOut } = given(rows);
		expect(counted.map((one) => [one.row.value, one.row.claim.publishedBy])).toEqual([
			[501, '2022-10-06'],
			[500, '2022-10-08']
		]);
		expect(leftOut.get('repeated')).toBe(2);
	});
	it('has words for every reason', () => {
		expect([...REASONS].sort()).toEqual(Object.keys(LEFT_OUT).sort());
	});
});

describe('the sentence', () => {
	/** `round` round numbers and `exact` others of a speaker about a side's boats. */
	const numbers = (speaker: string, subject: string, round: number, exact: number): FigureRow[] =>
		Array.from({ length: round + exact }, (_, i) =>
			figure(speaker, i < round ? 1_000 * (i + 1) : 10_001 + i, day, {
				measureId: subject === 'north' ? 'northern_boats_lost' : 'southern_boats_lost'
			})
		);
	const finding = (rows: readonly FigureRow[]) =>
		precisionFinding(roundShares(given(rows).counted, PARTIES));

	it('is made of a side that rounds its own losses more than another’s', () => {
		const rows = [...numbers('north', 'north', 18, 2), ...numbers('north', 'south', 3, 27)];
		expect(finding(rows)).toBe(
			'North rounds 90 % of numbers for its own losses, 10 % for South’s losses'
		);
	});
	it('is made of two sides on each other’s losses where own losses give none', () => {
		const rows = [...numbers('north', 'south', 18, 4), ...numbers('south', 'north', 3, 27)];
		expect(finding(rows)).toBe(
			'North rounds 82 % of numbers for South’s losses, South 10 % for North’s'
		);
	});
	it('says that two sides are alike where their intervals touch', () => {
		const rows = [...numbers('north', 'south', 10, 12), ...numbers('south', 'north', 10, 15)];
		expect(finding(rows)).toBe(
			'North and South round each other’s losses about as often: 45 % and 40 %'
		);
	});
	it(`is not made of fewer than ${LEAST_NUMBERS} numbers, however clear they look`, () => {
		const rows = [...numbers('north', 'north', 19, 0), ...numbers('north', 'south', 0, 19)];
		expect(finding(rows)).toBe(PLAIN_TITLE);
		expect(tooFew(roundShares(given(rows).counted, PARTIES))).toContain(
			'North on its own losses (19) and North on South’s losses (19)'
		);
	});
	it('is never made of the group of all others, which is no one side', () => {
		const rows = [...numbers('other', 'north', 25, 0), ...numbers('other', 'south', 0, 25)];
		expect(finding(rows)).toBe(PLAIN_TITLE);
		expect(finding([])).toBe(PLAIN_TITLE);
	});
	it('treats the two sides alike: exchanged, only the names are exchanged', () => {
		const rows = (a: string, b: string) => [
			...numbers(a, a, 18, 3),
			...numbers(a, b, 5, 26),
			...numbers(b, a, 11, 20)
		];
		const swap = (text: string) =>
			text.replace(/North|South/g, (name) => (name === 'North' ? 'South' : 'North'));
		expect(finding(rows('south', 'north'))).toBe(swap(finding(rows('north', 'south'))));
		const shares = (a: string, b: string) =>
			roundShares(given(rows(a, b)).counted, PARTIES)
				.map(({ speaker, subject, ...rest }) => ({
					...rest,
					key: [speaker.party_id, subject.party_id].map((id) => (id === a ? 'a' : 'b')).join(' on ')
				}))
				.sort((x, y) => x.key.localeCompare(y.key));
		expect(shares('south', 'north')).toEqual(shares('north', 'south'));
	});
});

describe('on the built-in data', () => {
	type Cells = Record<string, string>;
	const csv = (name: string): Cells[] =>
		Papa.parse<Cells>(readFileSync(`data/${name}.csv`, 'utf8'), {
			header: true,
			skipEmptyLines: true
		}).data;
	const byId = (name: string, id: string) => new Map(csv(name).map((row) => [row[id] ?? '', row]));
	const data = dataset();
	const counted = digitsGiven(
		data.figureRows,
		data.measures,
		({ claim }) => data.documentById.get(claim.documentId)?.quality === 'data_file'
	).counted;

	it.each([
		['ukraine', 'ukraine'],
		['ukraine', 'russia'],
		['russia', 'russia'],
		['russia', 'ukraine'],
		['uk-mod', 'russia']
	])('numbers and round numbers of %s on %s, recounted from the files', (speaker, subject) => {
		const [claims, documents, actors, measures] = [
			byId('claims', 'claim_id'),
			byId('documents', 'document_id'),
			byId('actors', 'actor_id'),
			byId('measures', 'measure_id')
		];
		const words = [
			'killed wounded casualties eliminated lost missing captured surrendered deserted destroyed damaged hit'
		].flatMap((text) => text.split(' '));
		const statements = new Set<string>();
		const rows = csv('figures').flatMap((row) => {
			const claim = claims.get(row.claim_id ?? '');
			const document = documents.get(claim?.document_id ?? '');
			const of = measures.get(row.measure_id ?? '');
			if (!claim || !document || !of) throw new Error(`dangling ${row.figure_id}`);
			const name = of.measure_id?.split('_') ?? [];
			const isLoss =
				words.some((word) => name.includes(word)) || of.measure_id?.includes('shot_down');
			const flags = (claim.flags ?? '').split(';');
			const most = Math.max(Number(row.value), Number(row.value_high || row.value));
			const keep =
				isLoss &&
				!['km²', 'percent'].includes(of.unit ?? '') &&
				of.about_party === subject &&
				actors.get(claim.actor_id ?? '')?.party_id === speaker &&
				row.value !== '' &&
				most >= 100 &&
				document.quality !== 'data_file' &&
				claim.depends_on === '' &&
				!['refusal', 'forecast'].includes(claim.kind ?? '') &&
				!['projection', 'not_independent', 'opponent_quoted'].some((flag) => flags.includes(flag));
			return keep ? [{ row, claim, document }] : [];
		});
		const kept: boolean[] = [];
		for (const { row, claim, document } of rows) {
			const number = [row.measure_id, row.value, row.value_high].join(' ');
			const when = row.as_of || row.period_end || claim.said_on || document.published_on;
			const keys = [[claim.actor_id, when, number].join(' ')];
			if (claim.utterance_id) keys.push(`${claim.utterance_id} ${number}`);
			const repeated = keys.some((key) => statements.has(key));
			for (const key of keys) statements.add(key);
			if (repeated) continue;
			const digits = [row.value, row.value_high]
				.filter((text) => text)
				.map((text) => (text ?? '').replace('.', '').replace(/^0+|0+$/g, '').length);
			kept.push(Math.max(...digits) <= 2);
		}
		const mine = counted.filter((one) => one.speaker === speaker && one.subject === subject);
		expect(mine.length).toBeGreaterThan(0);
		expect(mine).toHaveLength(kept.length);
		expect(mine.filter((one) => one.round)).toHaveLength(kept.filter(Boolean).length);
	});
});

it('a measure of the fixture is a loss by its name', () => {
	expect(countsLosses(measure())).toBe(true);
	expect(countsLosses(measure({ measure_id: 'northern_boats_sunk' }))).toBe(false);
});
