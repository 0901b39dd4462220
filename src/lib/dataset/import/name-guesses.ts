/** What a name alone tells: the kind of a speaker, and whether a measure counts people killed or hurt. */

/** What kind of speaker a name sounds like; a person where nothing else is said. */
export function actorKind(name: string): string {
	const words: readonly (readonly [string, RegExp])[] = [
		[
			'news_agency',
			/\b(news agency|press agency|afp|reuters|tass|interfax|ukrinform|associated press)\b/i
		],
		['military', /\b(general staff|armed forces|army|military|navy|air force|command|troops)\b/i],
		[
			'government',
			/\b(minist|government|kremlin|office of|security service|department|state|parliament|intelligence|mod|officials?)\b|\bministry/i
		],
		['local_authority', /\b(governor|mayor|administration|city council|region)\b/i],
		['international_body', /\b(united nations|un|nato|eu|osce|council of europe|red cross)\b/i],
		['monitor', /\b(monitor|observatory|institute|project|mediazona|meduza|oryx|count|tracker)\b/i],
		['news_outlet', /\b(news|times|post|bbc|cnn|newspaper|radio|tv)\b/i],
		['unnamed', /\b(source|anonymous|unnamed|unknown|not stated)\b/i]
	];
	return words.find(([, test]) => test.test(name))?.[0] ?? 'person';
}

const SENSITIVE =
	/kill|dead|death|die[ds]?\b|casualt|wound|injur|victim|fatal|personnel|soldier|troop|civilian|\bpow\b|загиб|погиб|ранен|поранен|мертв|жертв|втрат/i;

/** Whether a measure counts people killed or hurt, by its name. */
export const soundsSensitive = (name: string): boolean => SENSITIVE.test(name);
