/** Facts of the built-in data, counted again from the CSV files by a few lines that use none of the code under test. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { originsOf } from '$lib/attribution/origins';
import { metInCorpora, precisionOf, stanceShares } from '$lib/attribution/stance';
import { outletCells } from '$lib/attribution/outlet-matrix';
import { waysOf } from '$lib/attribution/flows';
import { dataset } from '$lib/dataset/builtin.server';
import { unpackClaims } from '$lib/ui/sources/source-claim';
import { sourcesPage } from '$lib/ui/sources/sources-page';

type Row = Record<string, string>;
const csv = (name: string): Row[] =>
	Papa.parse<Row>(readFileSync(`data/${name}.csv`, 'utf8'), { header: true, skipEmptyLines: true })
		.data;
const claims = csv('claims');
const outletOf = new Map(csv('documents').map((row) => [row.document_id, row.outlet_id]));
const partyOf = new Map(csv('actors').map((row) => [row.actor_id, row.party_id]));
const list = (cell: string | undefined): string[] => (cell ?? '').split(';').filter(Boolean);
const rootsOf = (row: Row): string[] => {
	const rest = list(row.depends_on);
	return rest.length > 0 ? rest : [row.actor_id ?? ''];
};
const data = dataset();
const rows = unpackClaims(sourcesPage(data).claims);

describe('independent origins', () => {
	test('a video that two outlets carry has one', () => {
		const video = claims.filter((row) => row.utterance_id === '2022-10-07-ua-reznikov-video');
		const ids = new Set(video.map((row) => row.claim_id));
		expect(new Set(video.map((row) => outletOf.get(row.document_id ?? ''))).size).toBe(2);
		const found = originsOf(rows.filter((row) => ids.has(row.id)));
		expect(found).toEqual({
			claims: video.length,
			documents: 2,
			outlets: 2,
			origins: ['ua-reznikov']
		});
	});

	test('of the whole set are as many as actors that somebody’s count rests on in the end', () => {
		expect(originsOf(rows).origins).toHaveLength(new Set(claims.flatMap(rootsOf)).size);
	});

	test('a claim that rests on another actor’s figure adds no origin', () => {
		const resting = claims.filter((row) => list(row.depends_on).length > 0);
		expect(resting.length).toBeGreaterThan(50);
		for (const row of resting.slice(0, 30)) {
			const found = originsOf(rows.filter((one) => one.id === row.claim_id));
			expect(found.origins).toEqual([...new Set(list(row.depends_on))].sort());
			expect(found.origins).not.toContain(row.actor_id);
		}
	});
});

test('every claim is on its way once for each of its origins', () => {
	const expected = claims.reduce((sum, row) => sum + rootsOf(row).length, 0);
	expect(waysOf(rows).reduce((sum, way) => sum + way.claims.length, 0)).toBe(expected);
});

test('what an outlet carries of a side is what the files say', () => {
	const counted = new Map<string, { claims: number; documents: Set<string>; hedged: number }>();
	for (const row of claims) {
		const key = `${outletOf.get(row.document_id ?? '')} ${partyOf.get(row.actor_id ?? '')}`;
		const held = counted.get(key) ?? { claims: 0, documents: new Set<string>(), hedged: 0 };
		held.claims += 1;
		held.documents.add(row.document_id ?? '');
		counted.set(key, held);
	}
	const cells = outletCells(rows);
	expect(cells).toHaveLength(counted.size);
	for (const cell of cells) {
		const own = counted.get(`${cell.outletId} ${cell.partyId}`);
		expect([cell.claims, cell.documents]).toEqual([own?.claims, own?.documents.size]);
		expect(cell.hedged).toBeLessThanOrEqual(cell.seen);
	}
});

describe('cues counted in texts', () => {
	const counts = csv('cue_counts');
	const stanceOf = new Map(csv('cues').map((row) => [row.cue_id, row.stance]));

	test('add up to the shares that are shown', () => {
		const ruwa = data.cue_counts.filter((row) => row.corpus_id === 'ruwa');
		for (const share of stanceShares(metInCorpora(ruwa, data.cues))) {
			const own = counts.filter(
				(row) =>
					row.corpus_id === 'ruwa' &&
					row.outlet_id === share.outletId &&
					row.party_id === share.partyId
			);
			const sum = (stance: string): number =>
				own.reduce(
					(n, row) => n + (stanceOf.get(row.cue_id) === stance ? Number(row.count) : 0),
					0
				);
			expect(share.counts).toEqual({
				neutral: sum('neutral'),
				distancing: sum('distancing'),
				endorsing: sum('endorsing')
			});
		}
	});

	test('were read by hand in 150 places drawn at random or more, nine in ten right', () => {
		const { read, share } = precisionOf(data.cue_checks, 'all');
		expect(read).toBeGreaterThanOrEqual(150);
		expect(share?.low).toBeGreaterThan(0.9);
	});
});

describe('the lexicon', () => {
	const cues = csv('cues');
	test('has 80 to 150 cues of three stances, each with a source', () => {
		expect(cues.length).toBeGreaterThanOrEqual(80);
		expect(cues.length).toBeLessThanOrEqual(150);
		expect(new Set(cues.map((row) => row.stance))).toEqual(
			new Set(['neutral', 'distancing', 'endorsing'])
		);
		for (const row of cues) expect(list(row.sources)).not.toEqual([]);
	});

	test('holds every form once in a kind', () => {
		for (const kind of ['verb', 'phrase', 'noun']) {
			const forms = cues.filter((row) => row.kind === kind).flatMap((row) => list(row.forms));
			expect(forms).toHaveLength(new Set(forms).size);
		}
	});
});
