/** What a qualifier means: shared with other rooms, so it lives in `dataset`. */
export { bound, intervalOf, type Bound, type Interval } from '$lib/dataset/bound';
