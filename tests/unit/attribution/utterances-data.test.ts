/** The rules of utterances on the built-in data. What is expected is counted from the CSV by lines of its own. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { utterancesOf } from '$lib/attribution/utterances/build';
import { differing } from '$lib/attribution/utterances/changes';
import { onlyOnce } from '$lib/attribution/utterances/finding';
import { rewordingsOf, rewordingsOfClaim } from '$lib/attribution/utterances/guard';
import { byTelling, standing } from '$lib/attribution/utterances/ranking';
import { reportsOf } from '$lib/attribution/utterances/utterance';
import { wordDiff } from '$lib/attribution/utterances/word-diff';
import { dataset } from '$lib/dataset/builtin.server';
import { datasetAsOf } from '$lib/dataset/dataset-as-of';
import { indexDataset } from '$lib/dataset/indexed';
import { claimWordings } from '$lib/ui/claims/wording-guard';
import { utteranceList, utterancePage } from '$lib/ui/utterances/pages';
import { findUtterances } from '$lib/ui/utterances/search';

type Row = Record<string, string>;
const read = (name: string): Row[] =>
	Papa.parse<Row>(readFileSync(`data/${name}.csv`, 'utf8'), { header: true, skipEmptyLines: true })
		.data;
const claims = read('claims');
const figures = read('figures');

const data = dataset();
const utterances = utterancesOf(data);
const utterance = (id: string) => {
	const found = utterances.find((one) => one.id === id);
	if (!found) throw new Error(`no utterance ${id}`);
	return found;
};

const groups = new Map<string, Row[]>();
for (const row of claims) {
	const id = row.utterance_id ?? '';
	if (id !== '') groups.set(id, [...(groups.get(id) ?? []), row]);
}
const distinct = (values: (string | undefined)[]): number => new Set(values).size;

describe('which utterances have a page', () => {
	it('those in two documents, with other words in a heading, or with a passage told twice in two wordings', () => {
		const expected = [...groups]
			.filter(
				([, rows]) =>
					distinct(rows.map((row) => row.document_id)) > 1 ||
					rows.some((row) => row.other_wording !== '') ||
					rows.some((row) =>
						rows.some(
							(other) =>
								other.part !== '' && other.part === row.part && other.wording !== row.wording
						)
					)
			)
			.map(([id]) => id);
		expect(utterances.map(({ id }) => id).sort()).toEqual(expected.sort());
		expect(expected.length).toBeGreaterThanOrEqual(80);
	});

	it('every claim of an utterance that several documents report says which passage it is', () => {
		const silent = [...groups.values()]
			.filter((rows) => distinct(rows.map((row) => row.document_id)) > 1)
			.flatMap((rows) => rows.filter((row) => row.part === '').map((row) => row.claim_id));
		expect(silent).toEqual([]);
	});

	it('every claim of it is in it, and no other', () => {
		for (const one of utterances)
			expect(new Set(reportsOf(one).map(({ claimId }) => claimId))).toEqual(
				new Set((groups.get(one.id) ?? []).map((row) => row.claim_id))
			);
	});
});

describe('the video of Reznikov, in two translations', () => {
	const video = utterance('2022-10-07-ua-reznikov-video');
	const passage = (id: string) => {
		const found = video.passages.find((one) => one.id === id);
		if (!found) throw new Error(`no passage ${id}`);
		return found;
	};

	it.each([
		['deceived', 'betrayed', 'deceived'],
		['guarantee', 'safety', 'security'],
		['ukrainian-soldiers', 'beating', 'attacking']
	])('%s: “%s” in Geo News, “%s” in the other', (id, geo, other) => {
		const [base, report] = passage(id).reports;
		expect(base?.outletId).toBe('geo-news');
		const pieces = wordDiff(base?.text ?? '', report?.text ?? '');
		const words = (kind: string) =>
			pieces.filter((piece) => piece.kind === kind).map(({ text }) => text.trim());
		expect(words('missing')).toContain(geo);
		expect(words('added')).toContain(other);
	});

	it('has one passage without a difference, nine that both tell and two that only Geo News has', () => {
		const documentsOf = new Map<string, Set<string>>();
		for (const { part = '', document_id = '' } of groups.get(video.id) ?? [])
			documentsOf.set(part, (documentsOf.get(part) ?? new Set()).add(document_id));
		const both = [...documentsOf];
		expect(both.filter(([, documents]) => documents.size === 2)).toHaveLength(9);
		expect(differing(passage('save-russia'))).toEqual([]);
		expect(onlyOnce(video).map((one) => one.passage.id)).toEqual([
			'no-russian-lands',
			'taking-all-back'
		]);
	});

	it('has a heading beside its text', () => {
		const places = passage('lay-down-arms').reports.map(({ place }) => place);
		expect(places).toEqual(['body', 'heading', 'body']);
		expect(differing(passage('lay-down-arms'))).toEqual(['words', 'verb']);
	});

	it('leads the page and the list', () => {
		expect(utterancePage(data, video.id)?.title).toBe(
			'One sentence of Oleksiy Reznikov, two translations: “deceived and betrayed”, “deceived and deceived”'
		);
		expect(utteranceList(data)[0]?.id).toBe(video.id);
	});
});

describe('what differs, in cases by name', () => {
	it.each([
		[
			'61,680 lost under a heading that says killed',
			'2022-10-07-ua-general-staff-report',
			'losses',
			['measure', 'number', 'words', 'verb', 'stance']
		],
		[
			'440 tanks with and without “probably”',
			'2022-10-07-uk-mod-update',
			'tanks',
			['hedge', 'words']
		],
		[
			'650 vehicles: “around”, in Chinese “more than”',
			'2022-10-07-uk-mod-update',
			'armour',
			['qualifier', 'language']
		],
		[
			'31,000: some, at least, and no bound in a heading',
			'2024-02-25-ua-zelensky-losses',
			'ukrainian-killed',
			['qualifier', 'words']
		],
		['6,460 and 6,640 km²', '2025-12-29-ru-gerasimov-gains', 'gains', ['number', 'words']],
		[
			'2,000 kilometres and square kilometres',
			'2022-09-10-ua-zelensky-2000-km2',
			'area',
			['unit', 'qualifier', 'words']
		],
		[
			'6,000 km²: more than, about',
			'2022-09-12-ua-zelensky-address',
			'area',
			['qualifier', 'words', 'verification']
		],
		['20 bodies in French and in English', '2022-04-02-wire-afp-bucha', 'bodies', ['language']],
		[
			'UK casualties, alike in page and list',
			'2025-03-20-uk-mod-russian-casualties',
			'casualties',
			[]
		]
	])('%s', (_name, id, part, expected) => {
		const found = utterance(id).passages.find((one) => one.id === part);
		expect(found && differing(found)).toEqual(expected);
	});

	it.each([
		[
			'2022-10-07-ua-general-staff-report',
			'Two numbers, two things counted: about 61,680 lost, about 62,000 killed'
		],
		[
			'2024-06-05-ru-putin-prisoners',
			'One statement of Vladimir Putin, two numbers: 6,465 and 6,365'
		],
		[
			'2023-12-19-ru-shoigu-ukrainian-losses',
			'One number of the Russian Ministry of Defence, told two ways: about 383,000 and more than 383,000'
		],
		[
			'2024-02-25-ua-zelensky-losses',
			'One number of Volodymyr Zelensky, told three ways: at least 31,000, about 31,000 and 31,000'
		],
		[
			'2022-04-02-wire-afp-bucha',
			'One statement of Agence France-Presse (AFP) in two languages: French and English'
		],
		[
			'2022-09-10-ua-zelensky-2000-km2',
			'One number of Volodymyr Zelensky, two units: 2,000 km and 2,000 km²'
		],
		[
			'2025-03-20-uk-mod-russian-casualties',
			'The same in three documents: UK intelligence puts Russian deaths at 200,000 to 250,000'
		],
		[
			'2022-03-03-uk-mod-update',
			'UK Defence Intelligence in two documents, each with other passages'
		]
	])('the title of %s', (id, title) => {
		expect(utterancePage(data, id)?.title).toBe(title);
	});

	it('no title is long', () => {
		for (const { title } of utteranceList(data))
			expect(title.split(/\s+/).length, title).toBeLessThanOrEqual(25);
	});
});

describe('the wording guard', () => {
	const all = rewordingsOf(data);

	it.each([
		[
			'killed over lost, in a heading',
			'2022-10-07-unnamed-000-heading-62000-killed',
			['lost', 'killed']
		],
		['the text under that heading', '2022-10-07-unnamed-000-61680-lost', ['lost', 'killed']],
		[
			'tanks and armour, tanks in the heading',
			'2022-04-16-ru-mod-ukrainian-tanks-and-armour-destroyed',
			['tanks and armour destroyed', 'tanks destroyed']
		],
		[
			'tanks and armour, tanks at the agency',
			'2022-07-09-ru-tass-ukrainian-tanks-destroyed',
			['tanks and armour destroyed', 'destroyed']
		],
		[
			'824 casualties, 824 killed in Icelandic',
			'2023-02-12-ua-general-staff-russian-soldiers-killed-per-day',
			['killed and wounded in a day', 'killed in a day']
		],
		[
			'losses, killed: 500,000',
			'2025-12-17-ru-belousov-ukrainian-soldiers-killed-in-period',
			['lost in a period', 'killed in a period']
		],
		['up to 85 lost, 85 killed', '2025-04-04-ru-mod-ukrainian-soldiers-killed', ['lost', 'killed']],
		[
			'casualties, dead in the heading',
			'2025-08-16-uk-mod-defence-intelligence-russian-soldiers-killed-and-wounded',
			['killed and wounded', 'killed']
		],
		[
			'lost, died in the heading',
			'2023-05-24-ru-prigozhin-wagner-fighters-lost',
			['lost', 'killed']
		],
		[
			'evacuated, deported in the heading',
			'2022-04-27-ru-mizintsev-people-moved-to-russia',
			['“evacuated”, brought', '“deported”']
		]
	])('finds %s', (_name, claimId, counts) => {
		const [found] = rewordingsOfClaim(data, claimId);
		expect(found?.sides.map(({ figure }) => figure.counts)).toEqual(counts);
		const shown = claimWordings(data, claimId);
		expect(shown.measureChanges).toBe(true);
		expect(shown.sides.some(({ whose }) => whose === 'this')).toBe(true);
		for (const side of shown.sides) expect(side.text, side.source).not.toBeNull();
	});

	it('finds every number of one passage that stands there under two measures', () => {
		const partOf = new Map(claims.map((row) => [row.claim_id, `${row.utterance_id} ${row.part}`]));
		const pairs = figures.flatMap((a) =>
			figures
				.filter(
					(b) =>
						b.claim_id !== a.claim_id &&
						a.value !== '' &&
						a.value === b.value &&
						a.measure_id !== b.measure_id &&
						!partOf.get(a.claim_id ?? '')?.endsWith(' ') &&
						partOf.get(a.claim_id ?? '') === partOf.get(b.claim_id ?? '')
				)
				// Both sides printed with both measures is no change.
				.filter(
					(b) =>
						!figures.some((c) => c.claim_id === b.claim_id && c.measure_id === a.measure_id) &&
						!figures.some((c) => c.claim_id === a.claim_id && c.measure_id === b.measure_id)
				)
				.map(() => a.claim_id ?? '')
		);
		expect(pairs.length).toBeGreaterThan(0);
		for (const id of pairs) expect(rewordingsOfClaim(data, id), id).not.toEqual([]);
		const withOther = figures.filter((row) => row.other_measure !== '');
		expect(withOther.length).toBeGreaterThanOrEqual(18);
		for (const row of withOther)
			expect(rewordingsOfClaim(data, row.claim_id ?? ''), row.claim_id).not.toEqual([]);
	});

	it('flags nothing where the same thing is counted', () => {
		for (const { sides } of all)
			expect(distinct(sides.map(({ figure }) => figure.counts))).toBeGreaterThan(1);
		for (const id of [
			'2022-10-07-unnamed-000-uk-440-tanks',
			'2022-10-07-unnamed-000-kherson-500-km2',
			'2022-10-07-unnamed-000-350-lost-in-a-day',
			'2024-06-05-ru-putin-ukrainian-prisoners-held-by-russia',
			'2022-10-07-geo-deceived'
		]) {
			expect(rewordingsOfClaim(data, id), id).toEqual([]);
			expect(claimWordings(data, id).flagged, id).toBe(false);
		}
	});

	it('always stands beside a claim that the data flag, so that its card says so too', () => {
		const flagged = new Set(
			claims
				.filter((row) => (row.flags ?? '').split(';').includes('wording_changed'))
				.map((row) => row.claim_id)
		);
		for (const { utteranceId, sides } of all)
			expect(
				sides.some(({ report }) => flagged.has(report.claimId)),
				utteranceId
			).toBe(true);
	});

	it('shows both wordings for every flagged claim but those whose other words are not known', () => {
		const silent = claims
			.filter((row) => (row.flags ?? '').split(';').includes('wording_changed'))
			.filter((row) => claimWordings(data, row.claim_id ?? '').sides.length < 2)
			.map((row) => row.claim_id);
		expect(silent).toEqual(['2025-05-01-other-oryx-russian-tanks-confirmed-lost']);
	});
});

describe('as of a day', () => {
	it('knows nothing of the video before it was published, and then no later report', () => {
		const id = '2022-10-07-ua-reznikov-video';
		expect(utterancePage(datasetAsOf(data, '2022-10-06'), id)).toBeNull();
		expect(utterancePage(datasetAsOf(data, '2022-10-07'), id)).not.toBeNull();
		for (const one of utterancesOf(datasetAsOf(data, '2022-10-07')))
			for (const { published, date, id: report } of reportsOf(one))
				expect((published ?? date ?? '9999') <= '2022-10-07', report).toBe(true);
	});
});

describe('the list', () => {
	const list = utteranceList(data);

	it('is in the order that the page states', () => {
		const counts = utterances
			.map((one) => one.passages.reduce((sum, part) => sum + differing(part).length, 0))
			.sort((a, b) => b - a);
		expect(list.map(({ differences }) => differences)).toEqual(counts);
	});

	it.each([
		['deceived', '2022-10-07-ua-reznikov-video'],
		['GEO news reznikov', '2022-10-07-ua-reznikov-video'],
		['makiivka lodi', '2023-01-28-uk-mod-makiivka']
	])('“%s” finds %s', (words, id) => {
		expect(findUtterances(list, words).map((item) => item.id)).toContain(id);
	});

	it('narrows to one kind of difference', () => {
		const units = findUtterances(list, '', 'unit');
		expect(units.map(({ id }) => id)).toEqual(['2022-09-10-ua-zelensky-2000-km2']);
		expect(findUtterances(list, 'no such word')).toEqual([]);
	});
});

describe('the parties', () => {
	it('can change places: only names move', () => {
		const turn: Record<string, string> = {
			ukraine: 'russia',
			russia: 'uk-mod',
			'uk-mod': 'ukraine'
		};
		const turned = indexDataset({
			...data,
			actors: data.actors.map((row) => ({ ...row, party_id: turn[row.party_id] ?? row.party_id }))
		});
		const shape = (from: typeof data) =>
			utterancesOf(from)
				.map(standing)
				.sort(byTelling)
				.map(({ utterance: one, aspects }) => [one.id, aspects, one.passages.map(({ id }) => id)]);
		expect(shape(turned)).toEqual(shape(data));
		expect(utteranceList(turned).map(({ title }) => title)).toEqual(
			utteranceList(data).map(({ title }) => title)
		);
		expect(utteranceList(turned).map(({ partyId }) => partyId)).toEqual(
			utteranceList(data).map(({ partyId }) => turn[partyId] ?? partyId)
		);
	});
});
