/**
 * English words that only hold sentences together. They tell headlines from speeches and not one
 * side from another, so distinctive words are listed without them; they stay in every total.
 * "us" is not among them: in small letters it is also the United States.
 */
const LIST = `
a an the this that these those such same other another each every either neither both all any some
no nor not none more most less least much many few several own only just even also too very so as
i me my mine myself you your yours yourself he him his himself she her hers it its itself we our
ours ourselves they them their theirs themselves one ones who whom whose which what where when why
how there here then than
and or but if because since while although though until unless whether
of in on at by for from to into onto upon over under above below between among through during before
after with within without about against across along around behind beyond down up out off per via near
am is are was were be been being do does did done doing have has had having will would shall should
can could may might must ought let
i'm i'd i'll i've you're you've we're we've we'll they're they've it's that's there's don't doesn't
didn't isn't aren't wasn't won't can't couldn't wouldn't let's
now still yet already again ever never always often once like well back
`;

const SMALL: ReadonlySet<string> = new Set(LIST.split(/\s+/).filter(Boolean));

export const isSmallWord = (word: string): boolean => SMALL.has(word);
