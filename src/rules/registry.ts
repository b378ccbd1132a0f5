/** Every rule of the content check, in the order of the help page. */
import type { RuleName } from '../i18n/rules/params.ts';
import { badId } from './badId.ts';
import { brokenLink } from './brokenLink.ts';
import { draftReference } from './draftReference.ts';
import { duplicateId } from './duplicateId.ts';
import { duplicateTitle } from './duplicateTitle.ts';
import { encoding } from './encoding.ts';
import { factsInTranslation } from './factsInTranslation.ts';
import { fictionalReference } from './fictionalReference.ts';
import { figureWithoutSource } from './figureWithoutSource.ts';
import { fileKind } from './fileKind.ts';
import { fileTooLarge } from './fileTooLarge.ts';
import { followUpData } from './followUpData.ts';
import { headingLevel } from './headingLevel.ts';
import { mergeConflictMarker } from './mergeConflictMarker.ts';
import { missingFile } from './missingFile.ts';
import { missingText } from './missingText.ts';
import { numberTypography } from './numberTypography.ts';
import { orphanTranslation } from './orphanTranslation.ts';
import { periodOrder } from './periodOrder.ts';
import { pictureWithoutCredit } from './pictureWithoutCredit.ts';
import { pictureWithoutText } from './pictureWithoutText.ts';
import { placeholder } from './placeholder.ts';
import { rawHtml } from './rawHtml.ts';
import type { Rule } from './rule.ts';
import { schema } from './schema.ts';
import { selfReference } from './selfReference.ts';
import { snapshotFacts } from './snapshotFacts.ts';
import { snapshotUnit } from './snapshotUnit.ts';
import { translationBehind } from './translationBehind.ts';
import { translationDiffers } from './translationDiffers.ts';
import { unknownCitation } from './unknownCitation.ts';
import { unknownCriteria } from './unknownCriteria.ts';
import { unknownReference } from './unknownReference.ts';
import { unsafeLink } from './unsafeLink.ts';
import { unsafeSvg } from './unsafeSvg.ts';
import { unsupportedFile } from './unsupportedFile.ts';
import { wrongLanguage } from './wrongLanguage.ts';
import { yamlFeatures } from './yamlFeatures.ts';

export type AnyRule = { [N in RuleName]: Rule<N> }[RuleName];

export const rules: readonly AnyRule[] = [
  schema,
  yamlFeatures,
  factsInTranslation,
  unknownReference,
  unknownCitation,
  brokenLink,
  missingFile,
  badId,
  duplicateId,
  duplicateTitle,
  selfReference,
  fictionalReference,
  draftReference,
  placeholder,
  numberTypography,
  periodOrder,
  missingText,
  translationBehind,
  translationDiffers,
  wrongLanguage,
  orphanTranslation,
  figureWithoutSource,
  unsafeLink,
  rawHtml,
  headingLevel,
  pictureWithoutText,
  pictureWithoutCredit,
  unsafeSvg,
  snapshotUnit,
  snapshotFacts,
  followUpData,
  unknownCriteria,
  fileTooLarge,
  fileKind,
  unsupportedFile,
  encoding,
  mergeConflictMarker,
];
