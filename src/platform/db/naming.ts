import { DefaultNamingStrategy } from 'typeorm';

/** `fullName` → `full_name`, `ProductEntity` → `product_entity`, `lineA4` → `line_a4`. */
export function snakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
}

/** Tables and columns in snake_case; the class ending `Entity` is not part of a table's name. */
export class SnakeNaming extends DefaultNamingStrategy {
  override tableName(className: string, given: string | undefined): string {
    return given ?? snakeCase(className.replace(/Entity$/, ''));
  }

  override columnName(property: string, given: string | undefined, prefixes: string[]): string {
    return [...prefixes.map(snakeCase), given ?? snakeCase(property)].join('_');
  }

  override joinColumnName(relation: string, referencedColumn: string): string {
    return snakeCase(`${relation}_${referencedColumn}`);
  }

  override joinTableName(first: string, second: string): string {
    return `${snakeCase(first)}_${snakeCase(second)}`;
  }

  override joinTableColumnName(table: string, property: string, column?: string): string {
    return `${snakeCase(table)}_${column ?? snakeCase(property)}`;
  }
}
