import { describe, expect, test } from 'vitest';
import { modelGroups } from '../../src/evidence/modelGroups.ts';
import { RULE_GROUPS, refuseUnnamed, shownValue } from '../../src/evidence/provenance.ts';
import { wordsFromDisk } from '../../src/library/messages.ts';
import { protocolIds, readProtocol } from '../../src/library/readContent.ts';
import { judgementNumbers, modelNumbers } from '../../src/simulator/index.ts';

const words = wordsFromDisk();

describe('the profiles side by side', () => {
  test.each(protocolIds())('%s: every rule with a source has a name and a readable value', (id) => {
    const { rules, provenance } = readProtocol(id);
    expect(() => refuseUnnamed(id, Object.keys(provenance))).not.toThrow();
    for (const { rules: named } of RULE_GROUPS) {
      for (const rule of named) {
        const shown = shownValue(words, rules, rule);
        expect(shown ?? '').not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  test('a rule without a name is refused', () => {
    expect(() => refuseUnnamed('x', ['dose.newThing'])).toThrow(/dose\.newThing/);
  });

  test('shares are read as percent and a missing limit as none', () => {
    const { rules } = readProtocol('published_norms');
    const rule = (path: string) => {
      const found = RULE_GROUPS.flatMap((group) => group.rules).find((one) => one.path === path);
      if (!found) throw new Error(path);
      return shownValue(words, rules, found);
    };
    expect(rule('leftRight.accuracyMin')).toBe('80%');
    expect(rule('dose.touchForceMaxG')).toBe('none given');
    expect(rule('dose.touchSessions')).toBe('3 to 10 sessions');
    expect(rule('painRule.maxNrs')).toBeNull();
  });
});

describe('the model card', () => {
  test('shows every number of the model once', () => {
    const shown = modelGroups(words).flatMap(({ parameters }) =>
      parameters.map(({ name }) => name),
    );
    expect(shown).toEqual([...Object.keys(modelNumbers()), ...Object.keys(judgementNumbers())]);
  });

  test('every group has something in it', () => {
    for (const { title, parameters } of modelGroups(words)) {
      expect(parameters.length, title).toBeGreaterThan(0);
    }
  });
});
