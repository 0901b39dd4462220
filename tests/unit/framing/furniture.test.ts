import { describe, expect, test } from 'vitest';
import { withoutFurniture } from '$lib/framing/furniture';

/** Runs of white space made one: what was cut leaves a space. */
const squeeze = (text: string): string => text.replace(/\s+/g, ' ');

describe('furniture is cut', () => {
	test.each([
		[
			'end of a Censor.NET title, and its repetition in the lead',
			'ruwa',
			'censor-net',
			[
				'Label: A "title". PHOTOS (05.04.22 22:03) « War in Ukraine | Censor.NET',
				'05.04.22 22:03 - Label: A title. PHOTOS. The lead. View photo news.'
			],
			['Label: A "title".', '. The lead.']
		],
		[
			'end of a Ukrinform lead',
			'ruwa',
			'ukrinform',
			['T', 'It ended. — Ukrinform.'],
			['T', 'It ended.']
		],
		[
			'own name in running text',
			'ruwa',
			'ukrinform',
			['T', 'X told Ukrinform. — Ukrinform.'],
			['T', 'X told .']
		],
		[
			'transcribed programmes',
			'ruwa',
			'msnbc',
			['Transcript: The Show, 3/4/22', 'A.April 4, 2022'],
			['', 'A.']
		],
		[
			'labels of the speaking president',
			'press-releases',
			'kremlin-press',
			['H', 'S', 'President of Russia Vladimir Putin: Good day. <…> Vladimir Putin: Yes.'],
			['H', 'S', 'Good day. Yes.']
		],
		[
			'speaker at the end of a headline',
			'press-releases',
			'ua-president-press',
			['We stand - address by President Volodymyr Zelenskyy', 'B'],
			['We stand', 'B']
		],
		[
			'adverts between paragraphs',
			'war-news',
			'war-news-us',
			['One.\n\nCLICK HERE TO GET THE FOX NEWS APP\n\nAdvertisement\n\nTwo.'],
			['One. Two.']
		]
	])('%s', (_name, corpus, outlet, fields, clean) =>
		expect(withoutFurniture(fields, corpus, outlet).map(squeeze)).toEqual(clean)
	);
});

test('a corpus without rules keeps every word', () => {
	expect(withoutFurniture([' A — Ukrinform. '], 'mine', 'ukrinform')).toEqual(['A — Ukrinform.']);
});
