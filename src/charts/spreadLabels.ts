/** Moves labels apart along one axis, as little as can be, in their order. */

export interface Wanted {
  /** Where the middle of the label would like to be. */
  at: number;
  /** Its height. */
  size: number;
}

interface Block {
  /** Places in order, of labels that touch each other. */
  labels: number[];
  /** Sum of what each label would like the start of the block to be. */
  sum: number;
  length: number;
}

/**
 * The middles of the labels, in the order given, none overlapping and all between `from` and `to` when they fit there at all.
 * Pool-adjacent-violators: labels that touch form blocks that sit where their labels would on average like them.
 */
export const spreadLabels = (wanted: readonly Wanted[], from: number, to: number): number[] => {
  const order = wanted.map((_, index) => index).sort((a, b) => at(wanted, a).at - at(wanted, b).at || a - b);
  const start = (block: Block) => Math.max(from, Math.min(to - block.length, block.sum / block.labels.length));
  const blocks: Block[] = [];
  for (const index of order) {
    const { at: middle, size } = at(wanted, index);
    let block: Block = { labels: [index], sum: middle - size / 2, length: size };
    for (let above = blocks.at(-1); above && start(above) + above.length > start(block); above = blocks.at(-1)) {
      blocks.pop();
      block = {
        labels: [...above.labels, ...block.labels],
        sum: above.sum + block.sum - above.length * block.labels.length,
        length: above.length + block.length,
      };
    }
    blocks.push(block);
  }
  const middles: number[] = wanted.map(() => 0);
  for (const block of blocks) {
    let top = start(block);
    for (const index of block.labels) {
      const { size } = at(wanted, index);
      middles[index] = top + size / 2;
      top += size;
    }
  }
  return middles;
};

const at = (wanted: readonly Wanted[], index: number): Wanted => wanted[index] ?? { at: 0, size: 0 };
