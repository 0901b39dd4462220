/** Candidate claims: who that is, for which side, through whom, how held and how checked. */
import { describe, expect, it } from 'vitest';
import { makeExtractor } from '$lib/extraction/extract';
import { CONTEXT, extractor, tagger } from './context';

const who = (text: string) => extractor(text).map((claim) => [claim.actor, claim.party]);
const last = (text: string) => extractor(text).at(-1);

describe('who speaks', () => {
	it.each([
		['by name', 'Olena Bereza said the bridge was safe.', 'ua-president', 'ukraine'],
		['by another spelling', 'Piotr Lipov said the bridge was safe.', 'ru-president', 'russia'],
		['by surname', 'Dubov said the bridge was safe.', 'ru-minister', 'russia'],
		['by alias', 'The Russian Defense Ministry said the bridge was safe.', 'ru-mod', 'russia'],
		[
			'by body and country, in any order',
			'The Ministry of Defence of Ukraine said the bridge was safe.',
			'ua-mod',
			'ukraine'
		],
		['by office', 'The Ukrainian president said the bridge was safe.', 'ua-president', 'ukraine'],
		[
			'by title and name',
			'Defence Minister Taras Klen said the bridge was safe.',
			'ua-minister',
			'ukraine'
		],
		['by army words', 'Ukraine’s military said the bridge was safe.', 'ua-army', 'ukraine'],
		[
			'by a nationality and an office that is not in the dataset',
			'A Russian naval commander said the bridge was safe.',
			null,
			'russia'
		],
		['by a region of one side', 'The mayor of Verbove said the bridge was safe.', null, 'ukraine'],
		['a country alone', 'Moscow said the bridge was safe.', null, 'russia'],
		['people of a country', 'Ukrainians said the bridge was safe.', null, 'other'],
		[
			'an outsider of that nationality',
			'A Russian blogger said the bridge was safe.',
			null,
			'other'
		],
		['somebody else', 'The Spanish prime minister said the bridge was safe.', null, 'other'],
		['nobody in particular', 'Doctors said the bridge was safe.', null, 'other']
	])('%s', (_, text, actor, party) => {
		expect(who(text)).toEqual([[actor, party]]);
	});

	it.each([
		[
			'a pronoun',
			'Fyodor Dubov left the city. “It is safe,” Dubov said. He said the bridge was safe.',
			'ru-minister'
		],
		[
			'the ministry',
			'The Russian Defense Ministry said the bridge was safe. The ministry said the road was closed.',
			'ru-mod'
		],
		[
			'the defence minister',
			'Taras Klen said the bridge was safe. The defence minister said the road was closed.',
			'ua-minister'
		],
		[
			'the report',
			'The United Nations said the bridge was safe. The report said the road was closed.',
			'other-un'
		],
		['who', 'The city was visited by Olena Bereza, who said the bridge was safe.', 'ua-president'],
		[
			'he, named in the same sentence',
			'Pyotr Lipov was seen on Monday at a meeting, where he claimed the bridge was safe.',
			'ru-president'
		]
	])('is known again: %s', (_, text, actor) => {
		expect(last(text)?.actor).toBe(actor);
	});

	it('has no side where no source is named', () => {
		expect(who('The army reportedly took the bridge.')).toEqual([[null, null]]);
	});
});

describe('the chain', () => {
	it('links a claim inside a claim and names the agency that carried it', () => {
		const [outer, inner] = extractor(
			'TESS reported that the Russian Defense Ministry said two bridges were closed.'
		);
		expect(outer).toMatchObject({ parent: null, actor: 'wire-tess' });
		expect(inner).toMatchObject({ parent: outer?.id, actor: 'ru-mod', relayed_by: ['wire-tess'] });
	});

	it('takes whom an agency cites for the originator', () => {
		const [claim] = extractor('Presto reported that five people were hurt, citing the Kremlin.');
		expect(claim).toMatchObject({
			actor: 'ru-kremlin',
			party: 'russia',
			relayed_by: ['wire-presto']
		});
	});

	it.each([
		'Olena Bereza told Presto that the bridge was safe.',
		'Olena Bereza said in an interview with Presto that the bridge was safe.'
	])('names the outlet that was told: %s', (text) => {
		expect(extractor(text)[0]).toMatchObject({
			actor: 'ua-president',
			relayed_by: ['wire-presto']
		});
	});

	it('has null where nobody carried it', () => {
		expect(extractor('Olena Bereza said the bridge was safe.')[0]?.relayed_by).toBeNull();
	});
});

describe('how it is held', () => {
	it.each([
		['said', 'neutral'],
		['claimed', 'distancing'],
		['alleged', 'distancing'],
		['confirmed', 'endorsing'],
		['admitted', 'endorsing']
	])('%s is %s', (cue, stance) => {
		expect(extractor(`The Kremlin ${cue} that the bridge was safe.`)[0]?.stance).toBe(stance);
	});

	it.each([
		['“The bridge is safe,” the Kremlin said.', 'direct'],
		['The Kremlin said that “the bridge is safe.”', 'direct'],
		['The Kremlin said the bridge was “safe”.', 'mixed'],
		['The Kremlin said the bridge was safe.', 'indirect']
	])('%s', (text, direct) => {
		expect(extractor(text)[0]?.direct).toBe(direct);
	});

	it.each([
		['The Kremlin said the army had reportedly left.', 'reportedly'],
		['The Kremlin said “the army has reportedly left.”', null],
		['The Kremlin said the army had left.', null]
	])('hedge: %s', (text, hedge) => {
		expect(extractor(text)[0]?.hedge).toBe(hedge);
	});

	it.each([
		[
			'The Kremlin said the army had left. This could not be independently verified.',
			'not_verified'
		],
		['The Kremlin said the army had left. Presto was unable to confirm the claim.', 'not_verified'],
		['The Kremlin said the army had left. There was no independent confirmation.', 'not_verified'],
		['The Kremlin said the army had left. The video was verified by Presto.', 'verified'],
		['The Kremlin said the army had left. It was a cold day.', null]
	])('verification: %s', (text, verification) => {
		expect(extractor(text)[0]?.verification).toBe(verification);
	});
});

describe('a refusal', () => {
	it('is a claim with a figure without a value', () => {
		const [claim] = extractor(
			'The Kremlin did not provide a figure for the number of soldiers it had lost.'
		);
		expect(claim).toMatchObject({
			actor: 'ru-kremlin',
			figures: [{ value: null, qualifier: 'unspecified', unit: 'people' }]
		});
	});

	it('needs the negation', () => {
		expect(extractor('The Kremlin provided a figure for the number of soldiers.')).toEqual([]);
	});
});

describe('framing terms', () => {
	it('are those that the given finder finds inside a content', () => {
		const text = 'The operation went on. The Kremlin said the operation was over.';
		const findTerms = () =>
			[...text.matchAll(/operation/g)].map(({ index }) => ({
				termId: 'war_operation',
				start: index,
				end: index + 9
			}));
		const [claim] = makeExtractor({ ...CONTEXT, tagger, findTerms })(text);
		expect(claim?.terms).toEqual([{ term: 'war_operation', start: 44, end: 53 }]);
	});

	it('are none without a finder', () => {
		expect(extractor('The Kremlin said the operation was over.')[0]?.terms).toEqual([]);
	});
});

describe('parties are treated alike', () => {
	/** Everything of one side said of the other. */
	const SWAP: Readonly<Record<string, string>> = {
		Russian: 'Ukrainian',
		Russia: 'Ukraine',
		Lipov: 'Bereza',
		Pyotr: 'Olena',
		Dubov: 'Klen',
		Fyodor: 'Taras',
		Sosnovo: 'Verbove'
	};
	const all = Object.entries(SWAP).flatMap(([a, b]) => [
		[a, b],
		[b, a]
	]);
	const swapWords = (text: string): string =>
		text.replace(/\p{L}+/gu, (word) => new Map(all as [string, string][]).get(word) ?? word);
	const swapIds = (id: string | null): string | null =>
		id?.replace(
			/^(ru|ua)-|^(russia|ukraine)$/,
			(part) => ({ 'ru-': 'ua-', 'ua-': 'ru-', russia: 'ukraine', ukraine: 'russia' })[part] ?? part
		) ?? null;

	it.each([
		'Russia claims that 1,200 Ukrainian soldiers were killed in the past day.',
		'The Russian Defense Ministry said the army of Ukraine had left Verbove.',
		'“We hold Sosnovo,” Pyotr Lipov said. The Russian president added that Ukraine was tired.',
		'According to Defence Minister Fyodor Dubov, Ukrainian troops lost 40 tanks.',
		'The governor of Sosnovo accused Ukraine of shelling a school.'
	])('%s', (text) => {
		const plain = extractor(text);
		const swapped = extractor(swapWords(text));
		expect(
			swapped.map((claim) => [claim.actor, claim.party, claim.rule, claim.stance, claim.confidence])
		).toEqual(
			plain.map((claim) => [
				swapIds(claim.actor),
				swapIds(claim.party),
				claim.rule,
				claim.stance,
				claim.confidence
			])
		);
		expect(
			swapped.flatMap((claim) =>
				claim.figures.map((one) => [one.value, one.qualifier, one.unit, one.per])
			)
		).toEqual(
			plain.flatMap((claim) =>
				claim.figures.map((one) => [one.value, one.qualifier, one.unit, one.per])
			)
		);
	});
});
