/** Whether a content is quoted word for word, in part, or not at all. */
import type { Range, Reading } from '../reading/reading';

/** “direct” when all words stand between marks, “mixed” when some do. */
export function directness(r: Reading, content: readonly Range[]): 'direct' | 'mixed' | 'indirect' {
	let inside = 0;
	let outside = 0;
	for (const [first, last] of content)
		for (let i = first; i < last; i++) {
			if (r.words[i]?.tag === 'PUNCT') continue;
			if ((r.quotationOf[i] ?? -1) >= 0) inside++;
			else if (!/^(?:that|and|but)$/.test(r.words[i]?.lower ?? '')) outside++;
		}
	if (inside === 0) return 'indirect';
	return outside === 0 ? 'direct' : 'mixed';
}
