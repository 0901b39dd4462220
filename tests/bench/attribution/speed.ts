/** Time for an article of 6 kB beside two libraries as they are shipped, and memory over 1,000 articles. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Extractor } from '../../../src/lib/extraction/extract';
import { compare } from '../time';

const SENTENCES = [
	'The defence ministry said on Monday that at least 1,200 soldiers had been killed in the past day.',
	'“We will not leave the city,” Governor Anna Hale told reporters, adding that help was on its way.',
	'According to the agency, 340 houses were damaged and more than 12,000 people fled the region.',
	'It was raining in the capital, and the streets near the river were empty for most of the morning.',
	'The report, which was published by a group of doctors, found that two hospitals had no water.',
	'Officials accused the other side of shelling villages; the army denied the claim.'
];

/** An article of about that many characters; the number makes its words differ from those of others. */
export function article(characters: number, number = 0): string {
	const lines: string[] = [];
	for (let length = 0, i = number; length < characters; i++) {
		const line = (SENTENCES[i % SENTENCES.length] ?? '')
			.replace('Hale', `Hale${number}`)
			.replace('1,200', String(1000 + (i % 900)));
		lines.push(line, i % 3 === 2 ? '\n\n' : ' ');
		length += line.length + 1;
	}
	return lines.join('').slice(0, characters);
}

/** Milliseconds for 6 kB: ours, and the libraries asked for what they offer. */
export function times(extractor: Extractor): Record<'parallax' | 'compromise' | 'wink', number> {
	const text = article(6000);
	const nlp = winkNLP(model);
	return compare(
		{
			parallax: () => extractor(text),
			compromise: () => compromise(text).quotations().out('array'),
			wink: () => nlp.readDoc(text).sentences().out()
		},
		31,
		10
	);
}

/** Heap in MB after `count` articles, garbage collected: after a tenth of them, and at the end. */
export function memory(extractor: Extractor, count: number): { early: number; late: number } {
	setFlagsFromString('--expose-gc');
	const collect: unknown = runInNewContext('gc');
	const heap = (): number => {
		if (typeof collect === 'function') collect();
		return process.memoryUsage().heapUsed / 1e6;
	};
	let early = 0;
	for (let i = 0; i < count; i++) {
		extractor(article(6000, i));
		if (i === Math.floor(count / 10)) early = heap();
	}
	return { early, late: heap() };
}
