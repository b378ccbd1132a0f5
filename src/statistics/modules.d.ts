/** The part of jsonstat-toolkit that we use; it ships no types. */
declare module 'jsonstat-toolkit' {
  interface Category {
    label: string;
    /** Statistics Finland writes `base` and `decimals`, JSON-stat itself `label`. */
    unit: { base?: string; label?: string; decimals?: number } | null;
  }
  interface Dimension {
    id: string[];
    label: string | null;
    role: 'time' | 'geo' | 'metric' | 'classification' | null;
    Category(id: string): Category | null;
  }
  interface Dataset {
    class: 'dataset' | 'bundle' | 'collection' | 'dimension' | null;
    id: string[];
    size: number[] | null;
    value: (number | string | null)[] | null;
    status: (string | null)[] | null;
    label: string | null;
    updated: string | null;
    source: string | null;
    error: unknown;
    Dimension(id: string): Dimension | null;
    Dataset(index: number): Dataset | null;
  }
  export default function JSONstat(answer: unknown): Dataset;
}
