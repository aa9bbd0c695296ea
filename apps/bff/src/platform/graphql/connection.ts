import type { Type } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('PageInfo')
export class PageInfo {
  @Field(() => Boolean)
  readonly hasNextPage: boolean;

  @Field(() => String, { nullable: true })
  readonly endCursor: string | null;
}

export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node; readonly cursor: string }[];
  readonly pageInfo: PageInfo;
}

/** Makes the object types `<name>Connection` and `<name>Edge`; extend the class it returns with nothing. */
export function connectionOf<Node>(name: string, node: Type<Node>): Type<Connection<Node>> {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => node)
    readonly node: Node;

    @Field(() => String)
    readonly cursor: string;
  }

  @ObjectType(`${name}Connection`)
  class ConnectionObject {
    @Field(() => [Edge])
    readonly edges: Edge[];

    @Field(() => PageInfo)
    readonly pageInfo: PageInfo;
  }

  return ConnectionObject;
}

/**
 * A page out of `rows` that were asked for with one more than `first`, so that their number tells
 * whether there is a next page.
 */
export function pageOf<Row, Node>(
  rows: readonly Row[],
  first: number,
  nodeOf: (row: Row) => Node,
  cursorOf: (row: Row) => string,
): Connection<Node> {
  const edges = rows.slice(0, first).map((row) => ({ node: nodeOf(row), cursor: cursorOf(row) }));
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
  };
}
