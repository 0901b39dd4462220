/** The page on sources: what travels, what titles say, and that no party is a favourite. */
import { describe, expect, test } from 'vitest';
import { dataset } from '$lib/dataset/builtin.server';
import { datasetAsOf } from '$lib/dataset/dataset-as-of';
import type { Party } from '$lib/dataset/types';
import { cuePage } from '$lib/ui/sources/cue-page';
import { flowsChart, flowsTitle } from '$lib/ui/sources/flows-chart';
import { metCues, textsOf } from '$lib/ui/sources/met-cues';
import { namesOf } from '$lib/ui/sources/names';
import { outletsChart } from '$lib/ui/sources/outlets-chart';
import { packClaims, unpackClaims } from '$lib/ui/sources/source-claim';
import { sourcesPage } from '$lib/ui/sources/sources-page';
import { stanceChart } from '$lib/ui/sources/stance-chart';
import { verbsChart } from '$lib/ui/sources/verbs-chart';

const data = dataset();
const page = sourcesPage(data);
const claims = unpackClaims(page.claims);
const names = namesOf(page, data.orderedParties);
const cues = cuePage(data);
const source = { documents: 1, outlets: 1, from: null, to: null, citation: 'c' };

test('claims come back as they were packed', () => {
	expect(unpackClaims(packClaims(claims))).toEqual(claims);
	expect(claims.map((claim) => claim.id)).toEqual(data.claimRows.map((row) => row.id));
});

describe('titles', () => {
	test.each([
		[1, 1, 0, '1 document, 1 independent origin'],
		[5, 2, 0, '5 documents, 2 independent origins'],
		[5, 2, 3, '5 documents, 2 independent origins; 3 of 7 claims came through somebody else']
	])('%i documents, %i origins, %i passed on', (documents, n, passed, title) => {
		const origins = Array.from({ length: n }, (_, i) => String(i));
		expect(flowsTitle({ claims: 7, documents, outlets: 1, origins }, passed)).toBe(title);
	});

	test('of too few cues conclude nothing', () => {
		const rows = [
			{ outletId: 'o', partyId: 'russia', cueId: 'claim', stance: 'distancing' as const, count: 9 },
			{ outletId: 'o', partyId: 'ukraine', cueId: 'say', stance: 'neutral' as const, count: 9 }
		];
		const view = { rows, names, where: 'Here', source };
		expect(stanceChart(view, 'distancing').title).toBe(
			'Too few cues to compare sides by distancing cues'
		);
		const [first, second] = ['russia', 'ukraine'].map((id) => names.party(id)) as [Party, Party];
		expect(verbsChart(view, { first, second }, (id) => id).title).toContain('from few places');
	});
});

describe('drawings', () => {
	const sankey = flowsChart(claims, names, null);
	const [nodes, ...flows] = sankey.panels[0]?.drawing.series ?? [];

	test('give each side the same number of names', () => {
		const origins = (nodes?.points ?? []).filter((point) => point.x === 0);
		for (const { short_name } of data.orderedParties) {
			const own = origins.filter((point) => point.words.includes(`(${short_name})`));
			expect(own.length).toBeLessThanOrEqual(4);
		}
		expect(flows.map((series) => series.id)).toEqual(
			data.orderedParties.map((party) => party.party_id)
		);
	});

	test('have every way in the table', () => {
		const total = sankey.table.rows.reduce((sum, row) => sum + Number(row[4]?.value), 0);
		const expected = claims.reduce((sum, claim) => sum + Math.max(1, claim.dependsOn.length), 0);
		expect(total).toBe(expected);
	});

	test('of outlets leave data files to the table', () => {
		const model = outletsChart(claims, names, 20);
		const drawn = model.panels[0]?.drawing.y.categories ?? [];
		expect(drawn).toHaveLength(20);
		for (const outlet of page.outlets.filter((one) => one.dataFile)) {
			expect(drawn).not.toContain(outlet.name);
			expect(model.table.rows.some((row) => row[0]?.value === outlet.name)).toBe(true);
		}
	});
});

test('as of a day fewer claims are known, and the opponent’s word may be all there is', () => {
	const then = sourcesPage(datasetAsOf(data, '2022-10-07'));
	const known = unpackClaims(then.claims);
	expect(known.length).toBeLessThan(claims.length);
	expect(known.every((claim) => claims.some((now) => now.id === claim.id))).toBe(true);
});

describe('cues', () => {
	test('of texts and of claims coded by hand are never mixed', () => {
		const coded = metCues(cues, claims, 'claims');
		expect(coded).toHaveLength(data.claims.filter((claim) => claim.cue !== null).length);
		const sums = cues.corpora.map(({ id }) =>
			metCues(cues, claims, id).reduce((n, row) => n + row.count, 0)
		);
		expect(sums.reduce((a, b) => a + b, 0)).toBe(
			data.cue_counts.reduce((n, row) => n + row.count, 0)
		);
		expect(textsOf(cues).map(({ id }) => id)).toEqual(['ruwa', 'war-news', 'claims']);
	});

	test('charts know no favourite: exchanging two sides exchanges their names and nothing else', () => {
		const turn = (id: string): string => ({ russia: 'ukraine', ukraine: 'russia' })[id] ?? id;
		const rows = metCues(cues, claims, 'ruwa');
		const shares = (list: typeof rows) =>
			stanceChart({ rows: list, names, where: '', source }, 'distancing').table.rows.map((row) =>
				row.map((cell) => cell.value)
			);
		const swap: Record<string, string> = { Russia: 'Ukraine', Ukraine: 'Russia' };
		const renamed = shares(rows.map((row) => ({ ...row, partyId: turn(row.partyId) }))).map((row) =>
			row.map((value, i) => (i === 1 ? (swap[String(value)] ?? value) : value)).join('|')
		);
		expect(renamed.sort()).toEqual(
			shares(rows)
				.map((row) => row.join('|'))
				.sort()
		);
	});
});
