import { Enums, Models, Serialize, Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { compareText } from '../../lib/shared/order.ts';
import type { Shipped } from './shipped.ts';

const VERSION = Spec.Version.v1dot6;

/**
 * The bill of materials (CycloneDX 1.6, JSON) of a build: the packages of which something is in it. It has no serial number
 * and no time, so that the same build has the same bill. Throws where it does not meet the standard's own schema.
 */
export async function billOfMaterials(version: string, packages: readonly Shipped[]): Promise<string> {
  const bom = new Models.Bom();
  bom.metadata.component = new Models.Component(Enums.ComponentType.Application, 'upward', {
    version,
    bomRef: `upward@${version}`,
  });
  const inOrder = packages.toSorted((one, other) => compareText(one.name, other.name));
  for (const { name, version: of, licence } of inOrder) {
    const purl = `pkg:npm/${encodeURIComponent(name).replace('%2F', '/')}@${of}`;
    const component = new Models.Component(Enums.ComponentType.Library, name, {
      ...{ version: of, purl, bomRef: purl },
      licenses: new Models.LicenseRepository([new Models.LicenseExpression(licence)]),
    });
    bom.components.add(component);
  }
  const factory = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  const text = new Serialize.JsonSerializer(factory).serialize(bom, { sortLists: true, space: 2 });
  const fault = await new Validation.JsonStrictValidator(VERSION).validate(text);
  if (fault !== null) throw new Error(`the bill of materials is not one: ${JSON.stringify(fault)}`);
  return `${text}\n`;
}
