/** Who says what, sentence by sentence: a case for every order of words that the rules know. */
import { describe, expect, it } from 'vitest';
import { attributions } from './context';

/** Text; then rule, source, cue and content of every attribution. */
type Case = readonly [text: string, ...found: (readonly [string, string, string, string])[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
	'a clause behind the verb': [
		[
			'The ministry said that two bridges were closed.',
			['verb-that', 'The ministry', 'said', 'that two bridges were closed']
		],
		[
			'The ministry said on Tuesday the bridges would stay closed.',
			['verb-clause', 'The ministry', 'said', 'the bridges would stay closed']
		],
		[
			'The army said the plan, which it had drawn up in May, was ready.',
			['verb-clause', 'The army', 'said', 'the plan, which it had drawn up in May, was ready']
		],
		[
			'The mayor asked whether the bridge was safe.',
			['verb-wh', 'The mayor', 'asked', 'whether the bridge was safe']
		]
	],
	'whom it was said to is left out': [
		[
			'The mayor told reporters in Verbove that the hospital had no water.',
			['verb-that', 'The mayor', 'told', 'that the hospital had no water']
		],
		[
			'The mayor told them he would not leave.',
			['verb-clause', 'The mayor', 'told', 'he would not leave']
		],
		[
			'The president urged the soldiers to go home.',
			['verb-to', 'The president', 'urged', 'to go home']
		],
		[
			'The minister called on the soldiers to lay down their arms.',
			['verb-to', 'The minister', 'called on', 'to lay down their arms']
		]
	],
	'quotations before, behind and around the frame': [
		[
			'“We will not leave,” the mayor said.',
			['quote-before', 'the mayor', 'said', '“We will not leave,”']
		],
		[
			'“We will not leave,” said Anna Yasen, the mayor of Verbove.',
			['quote-inverted', 'Anna Yasen, the mayor of Verbove', 'said', '“We will not leave,”']
		],
		[
			'“We will not leave,” she said, “and nobody can make us.”',
			['quote-before-split', 'she', 'said', '“We will not leave,” … “and nobody can make us.”']
		],
		[
			'“Will you leave?” the reporter asked.',
			['quote-before', 'the reporter', 'asked', '“Will you leave?”']
		],
		[
			'The mayor said: “We will not leave. We have water.”',
			['verb-quote', 'The mayor', 'said', '“We will not leave. We have water.”']
		],
		[
			"''We will not leave,'' the mayor said.",
			['quote-before', 'the mayor', 'said', "''We will not leave,''"]
		],
		[
			'«We will not leave», the mayor said.',
			['quote-before', 'the mayor', 'said', '«We will not leave»']
		]
	],
	'a clause before the frame': [
		[
			'Two bridges were closed, the ministry said.',
			['clause-before', 'the ministry', 'said', 'Two bridges were closed']
		],
		[
			'Two bridges were closed, said the ministry.',
			['clause-inverted', 'the ministry', 'said', 'Two bridges were closed']
		],
		[
			'The bridges, the ministry said, would stay closed.',
			['clause-before-split', 'the ministry', 'said', 'The bridges … would stay closed']
		]
	],
	'phrases that name a source': [
		[
			'According to the ministry, two bridges were closed.',
			['according-first', 'the ministry', 'According to', 'two bridges were closed']
		],
		[
			'Two bridges were closed, according to the ministry.',
			['according-last', 'the ministry', 'according to', 'Two bridges were closed']
		],
		[
			'The army will, according to the ministry, stay in the city.',
			['according-middle', 'the ministry', 'according to', 'The army will … stay in the city']
		],
		[
			'As the newspaper reported, two bridges were closed.',
			['as-clause', 'the newspaper', 'reported', 'two bridges were closed']
		]
	],
	'verbs with frames of their own': [
		[
			'The president accused the army of shelling the city.',
			['verb-thing', 'The president', 'accused', 'the army of shelling the city']
		],
		[
			'The mayor described the attack as a crime.',
			['verb-thing', 'The mayor', 'described', 'the attack as a crime']
		],
		['The ministry rejected the report.', ['verb-thing', 'The ministry', 'rejected', 'the report']],
		['The spokesman declined to comment.', ['verb-to', 'The spokesman', 'declined', 'to comment']],
		[
			'The minister vowed to rebuild the bridge.',
			['verb-to', 'The minister', 'vowed', 'to rebuild the bridge']
		],
		[
			'The president did not provide a figure for the losses.',
			['verb-thing', 'The president', 'did not provide', 'a figure for the losses']
		]
	],
	'speakers with something between them and the verb': [
		[
			'The army, which lost two tanks, claimed that the village was safe.',
			['verb-that', 'The army', 'claimed', 'that the village was safe']
		],
		[
			'Anna Yasen, the mayor of Verbove, said the hospital had no water.',
			['verb-clause', 'Anna Yasen, the mayor of Verbove', 'said', 'the hospital had no water']
		]
	],
	'one speaker for several verbs': [
		[
			'The minister left the city but said he would return.',
			['shared-clause', 'The minister', 'said', 'he would return']
		],
		[
			'The president praised the army, saying it had done its duty.',
			['verb-thing', 'The president', 'praised', 'the army'],
			['participle-clause', 'The president', 'saying', 'it had done its duty']
		],
		[
			'After saying the bridge was safe, the mayor crossed it.',
			['participle-clause', 'the mayor', 'saying', 'the bridge was safe']
		]
	],
	'no speaker, or one behind “by”': [
		[
			'It was reported that two bridges were closed.',
			['passive', '', 'was reported', 'that two bridges were closed']
		],
		[
			'The attack was condemned by the United Nations.',
			['passive-by', 'the United Nations', 'was condemned', 'The attack']
		],
		[
			'The army reportedly captured two villages.',
			['adverb', '', 'reportedly', 'The army … captured two villages']
		],
		[
			'Asked about the bridge, the mayor said it was safe.',
			['asked-lead', '', 'Asked about', 'about the bridge'],
			['verb-clause', 'the mayor', 'said', 'it was safe']
		]
	],
	'nouns that report': [
		[
			'The Kremlin’s claim that the village was taken could not be checked.',
			['noun-that', 'The Kremlin', 'claim', 'that the village was taken']
		],
		['There were allegations of torture.', ['noun-of', '', 'allegations of', 'torture']]
	],
	'colons and quotations without a cue': [
		[
			'Russia: Two bridges closed after attack',
			['colon-headline', 'Russia', ':', 'Two bridges closed after attack']
		],
		[
			'MAYOR: We have no water in the hospital today.',
			['colon-headline', 'MAYOR', ':', 'We have no water in the hospital today']
		],
		[
			'The mayor continued:\n\n“We have no water in the hospital.”',
			['colon-paragraph', 'The mayor', 'continued', '“We have no water in the hospital.”']
		],
		[
			'The mayor said the hospital had no water. “Nobody helps us.”',
			['verb-clause', 'The mayor', 'said', 'the hospital had no water … “Nobody helps us.”']
		]
	],
	'one inside another': [
		[
			'TESS reported that the ministry said two bridges were closed.',
			['verb-that', 'TESS', 'reported', 'that the ministry said two bridges were closed'],
			['verb-clause', 'the ministry', 'said', 'two bridges were closed']
		],
		[
			'Two bridges were closed, the ministry said, TESS reported.',
			['clause-before', 'the ministry', 'said', 'Two bridges were closed'],
			['clause-before', 'TESS', 'reported', 'Two bridges were closed, the ministry said']
		],
		[
			'It was a plan that critics said would fail.',
			['contact', 'critics', 'said', 'that … would fail']
		]
	],
	'sentences that report nothing': [
		['It was a cold day in the city.'],
		['A street called Long Lane was closed.'],
		['The state has a video address on its page.'],
		['Share:'],
		['']
	]
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
	it.each(cases.map((one): [string, Case] => [one[0], one]))('%s', (text, [, ...found]) => {
		expect(attributions(text).map((one) => [one.rule, one.source, one.cue, one.content])).toEqual(
			found
		);
	});
});
