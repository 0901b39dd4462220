import { describe, expect, test } from 'vitest';
import { indexDataset } from '$lib/dataset/indexed';
import { readDataset } from '$lib/dataset/read-dataset';
import { evidenceOf } from '$lib/ui/framing/evidence';
import { bothKinds, conceptData, tablesOf, usualWords } from '$lib/ui/framing/concept-data';
import { groupConcepts } from '$lib/ui/framing/groups';
import { conceptSummaries } from '$lib/ui/framing/index-data';
import { wordPairs } from '$lib/ui/framing/pairs';
import { quoted } from '$lib/ui/framing/words';
import { dataset } from '$lib/dataset/builtin.server';
import { rivalWordsModel } from '$lib/ui/framing/rival-words';
import { conceptViews } from '$lib/ui/framing/view-model';
import { conceptParams } from '$lib/ui/framing/params';
import { defaults, readParams, writeParams } from '$lib/state/params';
import { smallFiles } from '../../fixtures/small-dataset';

const MONTHS = ['2022-03', '2022-04', '2022-05', '2022-06'];
/** Two sides, four months: the north says invasion, the south says operation. */
const counts = MONTHS.flatMap((month) => [
	`sample,daily,${month},war_invasion,9,10,20,9,200`,
	`sample,daily,${month},war_operation,1,10,20,1,200`,
	`sample,palace,${month},war_invasion,1,10,20,1,200`,
	`sample,palace,${month},war_operation,9,10,20,9,200`
]).join('\n');

const files = smallFiles({
	outlets: (csv) => `${csv.replace('GB,,', 'GB,north,')}palace,Palace,website,RU,south,,,,\n`,
	term_counts: (csv) => `${csv.split('\n')[0]}\n${counts}\n`,
	claims: (csv) => csv.replace('hit a bus', 'the special operation hit a bus')
});
const read = readDataset(files);
const data = indexDataset(read.dataset);
const [concept] = data.framing_concepts;
if (!concept) throw new Error('The sample has no concept.');

test('the sample is sound', () => {
	expect(read.problems).toEqual([]);
});

test('the list has a finding, the counts behind it and a mark for each side', () => {
	expect(conceptSummaries(data)[0]).toMatchObject({
		finding: 'The Daily uses “invasion” in 90% of the texts that name the war; Palace in 10%',
		texts: 80,
		words: 2,
		marks: [
			{ party: { party_id: 'north' }, share: 0.9, few: false },
			{ party: { party_id: 'south' }, share: 0.1, few: false }
		]
	});
});

test('the overview gets the widest rivalry with all sides on one chart', () => {
	const found = rivalWordsModel(data);
	expect(found?.href).toBe('/framing/name_of_the_war');
	expect(found?.model.panels).toHaveLength(1);
	expect(found?.model.panels[0]?.drawing.series.map((one) => one.label)).toEqual([
		'North',
		'South'
	]);
	expect(found?.model.embedPath).toBe('/embed/framing/name_of_the_war/?layout=together');
});

test('without counts there is no rivalry to show', () => {
	expect(rivalWordsModel({ ...data, term_counts: [] })).toBeNull();
});

test('words in claims are found by the matcher that counts texts', () => {
	const { framed, claims, mixed } = evidenceOf(data, data.framing_terms);
	expect(framed).toEqual([{ claim_id: 'c5', partyId: 'south', frames: ['war_operation'] }]);
	expect(claims.map((claim) => claim.id)).toEqual(['c5']);
	expect(mixed).toEqual([]);
});

describe('the view of a concept', () => {
	const page = conceptData(data, concept);
	const spec = conceptParams(page.choices);
	const viewOf = conceptViews(page);

	test('begins with the word of the finding and the others in grey', () => {
		const { focus, besideIds } = viewOf(defaults(spec));
		expect(focus.term_id).toBe('war_invasion');
		expect(besideIds).toEqual(['war_operation']);
	});

	test.each([
		['', ['war_operation']],
		['beside=none', []],
		['beside=war_operation', ['war_operation']]
	])('the address "%s" draws %s in grey and is written back', (query, drawn) => {
		const { values, notices } = readParams(spec, new URLSearchParams(query));
		expect(notices).toEqual([]);
		expect(viewOf(values).besideIds).toEqual(drawn);
		expect(writeParams(spec, values).toString()).toBe(query);
	});

	test.each(['word=verdict', 'from=2031-01', 'by=nobody', 'beside=verdict'])(
		'%s falls back with a reason',
		(query) => {
			const { values, notices } = readParams(spec, new URLSearchParams(query));
			expect(values).toEqual(defaults(spec));
			expect(notices).toHaveLength(1);
		}
	);

	test('press releases that are not there leave an empty chart with a way on', () => {
		const { model } = viewOf({ ...defaults(spec), by: 'speaker' });
		expect(model.empty).toContain('Choose');
	});
});

test('every concept stands under one heading, unknown ones under the last', () => {
	const groups = groupConcepts([
		{ concept_id: 'spelling_odesa' },
		{ concept_id: 'weather' },
		{ concept_id: 'name_of_the_war' }
	]);
	expect(groups.map((group) => group.heading)).toEqual([
		'The war and those who wage it',
		'Spellings of names',
		'Other names'
	]);
});

describe('the data that come with the program', () => {
	const built = dataset();
	const usual = (id: string) => {
		const found = built.framing_concepts.find((one) => one.concept_id === id);
		if (!found) throw new Error(`${id} is not there.`);
		return conceptData(built, found).choices.usual;
	};

	test('the name of the war opens on the words that rival each other', () => {
		for (const { focus, beside } of Object.values(usual('name_of_the_war'))) {
			expect(focus).toBe('war_special_military_operation');
			expect(beside).toContain('war_full_scale_invasion');
		}
		expect(usual('name_of_the_war').publisher.beside).toContain('war_invasion');
	});

	test('the status of territory opens on words of two sides', () => {
		const { focus, beside } = usual('territory_status').publisher;
		expect(focus).toBe('territory_controlled');
		expect(beside).toContain('territory_occupied');
		expect(beside).toContain('territory_temporarily_occupied');
	});

	test('the word of the list is the word the page opens on', () => {
		for (const { concept_id, finding } of conceptSummaries(built)) {
			const terms = built.framing_terms.filter((one) => one.concept_id === concept_id);
			const ids = new Set(terms.map((one) => one.term_id));
			const counts = built.term_counts.filter((row) => ids.has(row.term_id));
			const { publisher, speaker } = bothKinds(tablesOf(built, counts));
			const { focus } = usualWords(publisher, terms, speaker);
			const term = terms.find((one) => one.term_id === focus);
			if (term && /“/.test(finding)) expect(finding).toContain(quoted(term));
		}
	});

	test('names and titles of the offices are no distinctive words of press releases, names have capitals', () => {
		const pairs = wordPairs(built);
		const spoken = pairs.filter((pair) => pair.basis === 'speaker');
		const words = spoken
			.flatMap(({ first, second }) => [...first.top, ...second.top])
			.map(([w]) => w);
		expect(words.length).toBeGreaterThan(40);
		for (const left of ['putin', 'vladimir', 'mr', 'zelenskyy', 'volodymyr', 'president'])
			expect(words.map((word) => word.toLowerCase())).not.toContain(left);
		expect(words).toContain('Ukraine');
		expect(words).not.toContain('ukraine');
		const news = pairs.find((pair) => pair.basis === 'publisher' && pair.second.partyId === 'wire');
		expect(news?.second.top.map(([word]) => word)).toContain('Putin');
	});

	test('totals of words keep what the list leaves out', () => {
		const own = built.word_counts.filter((row) => row.outlet_id === 'kremlin-press');
		const all = own.reduce((sum, row) => sum + row.count, 0);
		expect(wordPairs(built).find((pair) => pair.basis === 'speaker')?.first.words).toBe(all);
	});
});
