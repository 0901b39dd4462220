/** Cues beside speakers in running text: sentences of our own, with what must and must not be found. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCues } from '$lib/attribution/find-cues';
import { lexiconOf } from '$lib/attribution/lexicon';
import { speakersOf } from '$lib/attribution/speakers';
import { dataset } from '$lib/dataset/builtin.server';

const data = dataset();
const lexicon = lexiconOf(data.cues);
const speakers = speakersOf(data.actors, data.speaker_words);
const found = (text: string): string[] =>
	findCues(text, lexicon, speakers).map(({ partyId, cueId }) => `${partyId} ${cueId}`);

describe('a cue counts beside a speaker whose side the text names', () => {
	test.each([
		['Kyiv claims the bridge was hit.', ['ukraine claim']],
		['Moscow claims the bridge was hit.', ['russia claim']],
		['Ukraine’s General Staff said two posts were lost.', ['ukraine say']],
		["Russia's defence ministry said two posts were lost.", ['russia say']],
		['The Russian defence ministry also said so on Monday.', ['russia say']],
		['The ministry of defence of Ukraine has confirmed the loss.', ['ukraine confirm']],
		['Two posts were lost, according to Russia’s defence ministry.', ['russia according_to']],
		['According to the Ukrainian General Staff, two posts fell.', ['ukraine according_to']],
		['“We will return,” Zelenskyy said.', ['ukraine say']],
		['“We will return”, said Zelenskyy.', ['ukraine say']],
		['Kremlin spokesman Dmitry Peskov on Friday insisted it was so.', ['russia insist']],
		['Ukrainian officials say the town is held.', ['ukraine say']],
		['Russian claims of a withdrawal were not confirmed.', ['russia noun_claim']],
		['Kyiv’s allegations were repeated.', ['ukraine noun_allegation']],
		['British intelligence says stocks are low.', ['uk-mod say']],
		['U.S. officials warned of it.', ['other warn']],
		['Reuters reported it first.', ['wire report']],
		['The Moscow-backed authorities said the town fell.', ['russia say']]
	])('%s', (text, cues) => {
		expect(found(text)).toEqual(cues);
	});
});

describe('nothing is counted', () => {
	test.each([
		['where the side is not named', 'The ministry said two posts were lost. He said so too.'],
		['where a country is only part of what is said', 'The visit to Ukraine said little.'],
		['in the passive', 'Russia was accused of it. Ukraine is said to be ready.'],
		['where the verb is an act', 'Moscow claimed responsibility. Russia declared war.'],
		['where the speaker stands outside his side', 'A former Ukrainian minister said so.'],
		['for experts of a country', 'Russian experts said so.'],
		['across the end of a sentence', 'They met in Russia. Said otherwise, it failed.'],
		['where the word is a noun', 'The Russian state report had little to say of Ukraine.'],
		['in an empty text', '']
	])('%s', (_why, text) => {
		expect(found(text)).toEqual([]);
	});

	test('for an embassy under the name of its host', () => {
		expect(found('The U.S. Embassy in Ukraine warned its citizens.')).toEqual(['other warn']);
	});
});

describe('any text', () => {
	const words = fc.constantFrom(
		'Kyiv',
		'Russia’s',
		'the',
		'ministry',
		'said',
		'claims',
		'according',
		'to',
		',',
		'.',
		'“',
		'”',
		'officials',
		'\n\n',
		'of',
		'by',
		'has'
	);
	test('gives matches in order, inside the text, that never overlap', () => {
		fc.assert(
			fc.property(fc.array(words, { maxLength: 60 }), (list) => {
				const text = list.join(' ');
				let last = 0;
				for (const { start, end } of findCues(text, lexicon, speakers)) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeLessThanOrEqual(text.length);
					last = end;
				}
			})
		);
	});

	test('treats two sides alike: swapping their words swaps the sides and nothing else', () => {
		const swap: Record<string, string> = { Kyiv: 'Moscow', 'Russia’s': 'Ukraine’s' };
		const turn: Record<string, string> = { russia: 'ukraine', ukraine: 'russia' };
		fc.assert(
			fc.property(fc.array(words, { maxLength: 40 }), (list) => {
				const before = found(list.join(' '));
				const after = found(list.map((word) => swap[word] ?? word).join(' '));
				expect(after).toEqual(
					before.map((match) => {
						const [party = '', cue = ''] = match.split(' ');
						return `${turn[party] ?? party} ${cue}`;
					})
				);
			})
		);
	});

	test('takes time that grows with its length, not faster', () => {
		const time = (n: number): number => {
			const text = 'the Russian ministry of the Ukrainian ministry of '.repeat(n);
			const start = performance.now();
			findCues(text, lexicon, speakers);
			return performance.now() - start;
		};
		time(500);
		expect(time(8000)).toBeLessThan(Math.max(40, time(1000)) * 30);
	});
});
