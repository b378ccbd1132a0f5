import { expect, test } from 'vitest';
import { placesIn } from './placesIn.ts';

test('places are told apart, whatever joins them', () => {
  expect(placesIn('Barking ja Dagenham (Lontoo)')).toEqual(['Barking', 'Dagenham', 'Lontoo']);
  expect(placesIn('Madrid and Barcelona')).toEqual(['Madrid', 'Barcelona']);
  expect(placesIn('Porto Alegre')).toEqual(['Porto Alegre']);
});
