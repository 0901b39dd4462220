/** A trie of patterns: every path from the root spells the words of the patterns at its end. */
import type { Pattern } from './variants';

/** A pattern with its place in the file, the last rule of preference. */
export interface Placed extends Pattern {
	readonly order: number;
}

export interface TrieNode {
	readonly exact: Map<string, TrieNode>;
	readonly stems: Map<string, TrieNode>;
	/** Lengths of the keys of `stems`, so that only those prefixes are looked up. */
	readonly stemLengths: Set<number>;
	readonly patterns: Placed[];
}

/** A node without edges. */
export const newNode = (): TrieNode => ({
	exact: new Map(),
	stems: new Map(),
	stemLengths: new Set(),
	patterns: []
});

/** Adds a pattern below a node. */
export function insert(root: TrieNode, pattern: Placed): void {
	let node = root;
	for (const word of pattern.words) {
		const edges = word.stem ? node.stems : node.exact;
		let next = edges.get(word.folded);
		if (!next) edges.set(word.folded, (next = newNode()));
		if (word.stem) node.stemLengths.add(word.folded.length);
		node = next;
	}
	node.patterns.push(pattern);
}
