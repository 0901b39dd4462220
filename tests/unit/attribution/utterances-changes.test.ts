import { describe, expect, it } from 'vitest';
import { againstBase, baseOf } from '$lib/attribution/utterances/against-base';
import { changesOf, differing } from '$lib/attribution/utterances/changes';
import { leadFinding, onlyOnce } from '$lib/attribution/utterances/finding';
import { slotsOf } from '$lib/attribution/utterances/slots';
import {
	byPublication,
	type Passage,
	type Report,
	type ReportFigure
} from '$lib/attribution/utterances/utterance';

const figure = (change: Partial<ReportFigure> = {}): ReportFigure => ({
	coded: 'lost',
	measureId: 'lost',
	counts: 'lost',
	family: 'soldiers',
	unit: 'people',
	value: 61680,
	valueHigh: null,
	qualifier: 'about',
	wording: null,
	...change
});

const report = (id: string, change: Partial<Report> = {}): Report => ({
	id,
	claimId: id,
	sourceId: id,
	documentId: id,
	outletId: id,
	outlet: `The ${id}`,
	place: 'body',
	position: 1,
	summary: 'Losses.',
	text: 'lost about 61,680 troops',
	language: 'en',
	actorId: 'staff',
	actor: 'Staff',
	partyId: 'north',
	relayedBy: [],
	published: '2022-10-07',
	publishedPrecision: 'day',
	date: '2022-10-07',
	precision: 'day',
	cue: 'said',
	stance: 'neutral',
	quoted: 'indirect',
	verification: '',
	hedges: [],
	figures: [],
	...change
});

const passage = (...reports: Report[]): Passage => ({ id: 'losses', reports });

describe('what changes between two reports', () => {
	it.each<[string, Partial<Report>, Partial<Report>, string[]]>([
		['nothing where all is the same', {}, {}, []],
		['the verb', {}, { cue: 'claimed' }, ['verb']],
		['no verb against a verb', {}, { cue: '' }, ['verb']],
		['a verb that was not seen is no difference', {}, { cue: null }, []],
		['capitals of a verb are no difference', {}, { cue: 'Said' }, []],
		['the words', {}, { text: 'killed about 61,680 troops' }, ['words']],
		['a caution', {}, { hedges: ['reportedly'] }, ['hedge']],
		['how it is held', {}, { stance: 'endorsing' }, ['stance']],
		['what is said about checking', {}, { verification: 'not_verified' }, ['verification']],
		['the speaker', {}, { actorId: 'chief', actor: 'Chief' }, ['speaker']],
		[
			'words of two languages are not compared',
			{},
			{ language: 'is', text: 'á dag' },
			['language']
		],
		['a number', { figures: [figure()] }, { figures: [figure({ value: 61000 })] }, ['number']],
		[
			'an upper end',
			{ figures: [figure()] },
			{ figures: [figure({ valueHigh: 62000 })] },
			['number']
		],
		[
			'a bound',
			{ figures: [figure()] },
			{ figures: [figure({ qualifier: 'at_least' })] },
			['qualifier']
		],
		[
			'a unit',
			{ figures: [figure({ unit: 'km' })] },
			{ figures: [figure({ unit: 'km²' })] },
			['unit']
		],
		[
			'what is counted',
			{ figures: [figure()] },
			{ figures: [figure({ coded: 'killed', measureId: 'killed', counts: 'killed' })] },
			['measure']
		],
		['a number that one leaves out is an omission', { figures: [figure()] }, {}, []]
	])('%s', (_name, a, b, expected) => {
		const both = passage(report('a', a), report('b', b));
		expect(differing(both)).toEqual(expected);
		expect(differing(passage(report('b', b), report('a', a)))).toEqual(expected);
	});

	it('says for each field what each report has, in their order', () => {
		const verbs = changesOf(
			passage(report('a'), report('b', { cue: 'claimed' }), report('c', { cue: null }))
		).find(({ aspect }) => aspect === 'verb');
		expect(verbs).toEqual({
			aspect: 'verb',
			of: null,
			values: ['said', 'claimed', null],
			differs: true
		});
	});

	it('compares nothing in a passage with one report', () => {
		expect(changesOf(passage(report('a')))).toEqual([]);
	});
});

describe('which number stands for which', () => {
	const killed = figure({ coded: 'killed', measureId: 'killed', counts: 'killed' });
	const wounded = figure({
		coded: 'wounded',
		measureId: 'wounded',
		counts: 'wounded',
		value: 1597
	});
	const names = (...reports: Report[]) =>
		slotsOf(passage(...reports)).map((slot) => slot.map((one) => one?.counts ?? null));

	it.each<[string, ReportFigure[], ReportFigure[], (string | null)[][]]>([
		[
			'the same measure first',
			[figure(), wounded],
			[{ ...wounded, value: 9 }],
			[
				['lost', null],
				['wounded', 'wounded']
			]
		],
		[
			'then nearly the same value',
			[figure(), wounded],
			[{ ...killed, value: 62000 }],
			[
				['lost', 'killed'],
				['wounded', null]
			]
		],
		[
			'then the last one left on both sides',
			[figure()],
			[{ ...killed, value: 300 }],
			[['lost', 'killed']]
		],
		[
			'never a guess between two',
			[figure()],
			[{ ...killed, value: 300 }, wounded],
			[
				['lost', null],
				[null, 'killed'],
				[null, 'wounded']
			]
		],
		[
			'never another family by elimination',
			[figure()],
			[{ ...killed, value: 3, family: 'tanks' }],
			[
				['lost', null],
				[null, 'killed']
			]
		]
	])('%s', (_name, a, b, expected) => {
		expect(names(report('a', { figures: a }), report('b', { figures: b }))).toEqual(expected);
	});
});

describe('the base', () => {
	const first = report('first', { published: '2022-10-06' });
	const later = report('later');
	const unknown = report('unknown', { published: null });
	const heading = report('heading', {
		documentId: 'first',
		place: 'heading',
		published: '2022-10-06'
	});

	it('is the first published; the unknown day comes last, a heading after its text', () => {
		expect([unknown, later, heading, first].sort(byPublication).map(({ id }) => id)).toEqual([
			'first',
			'heading',
			'later',
			'unknown'
		]);
	});

	it('is the chosen source where the passage has it, else the first that gives words', () => {
		const wordless = report('list', { text: null });
		expect(baseOf(passage(first, later), 'later')?.id).toBe('later');
		expect(baseOf(passage(wordless, later), 'elsewhere')?.id).toBe('later');
		expect(baseOf(passage(wordless), '')?.id).toBe('list');
	});

	it.each<[string, Partial<Report>, string]>([
		['the same words', {}, 'same'],
		['other words', { text: 'killed about 61,680 troops' }, 'other'],
		['other words altogether', { text: 'heavy fighting goes on' }, 'altogether'],
		['another language', { language: 'is', text: 'á dag' }, 'language'],
		['no words', { text: null }, 'wordless']
	])('%s beside it', (_name, change, standing) => {
		const compared = againstBase(passage(first, report('b', change)), '');
		expect(compared.map((one) => one.standing)).toEqual(['base', standing]);
		expect(compared[1]?.pieces.length ?? 0).toBe(standing === 'other' ? 3 : 0);
	});
});

describe('the finding', () => {
	const of = (a: Partial<Report>, b: Partial<Report>) =>
		leadFinding({ passages: [passage(report('a', a), report('b', b))] });

	it('puts what is counted before the number, and the number before the words', () => {
		const killed = figure({ coded: 'killed', counts: 'killed', value: 62000 });
		expect(of({ figures: [figure()] }, { figures: [killed], text: 'x' })?.aspect).toBe('measure');
		expect(
			of({ figures: [figure()] }, { figures: [figure({ value: 1 })], text: 'x' })?.aspect
		).toBe('number');
		expect(of({}, { text: 'killed about 61,680 troops', cue: 'claimed' })?.aspect).toBe('words');
		expect(of({}, { cue: 'claimed' })).toBeNull();
	});

	it('names passages that one document alone has, and none where there is one document', () => {
		const a = report('a');
		const b = report('b');
		const only = { id: 'extra', reports: [report('c', { documentId: 'a' })] };
		expect(onlyOnce({ passages: [passage(a, b), only] }).map((one) => one.passage.id)).toEqual([
			'extra'
		]);
		expect(onlyOnce({ passages: [passage(a), only] })).toEqual([]);
	});
});
