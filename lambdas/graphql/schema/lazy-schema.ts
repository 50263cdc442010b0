import {
  GraphQLSchema,
  introspectionTypes,
  parse,
  specifiedDirectives,
  specifiedScalarTypes,
  type DirectiveDefinitionNode,
  type GraphQLDirective,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import type { Resolvers } from '../generated/types.generated';
import { behaviourOf } from './behaviour';
import { defineDirective, defineType } from './define-type';

/** A schema in pieces that can be read one by one. Without descriptions; see `cdk/bundle/schema-files.ts`. */
export interface Definitions {
  /** The definition of each type, by its name. */
  types: Record<string, string>;
  /** All definitions of directives. */
  directives: string;
  /** The names of the objects that implement an interface, by the name of the interface. */
  implementations: Record<string, readonly string[]>;
}

/**
 * A schema whose types are made when they are first asked for, and their fields likewise. graphql makes all of them at once, and
 * a first request asks for few. The definitions are taken to be valid.
 */
export class LazySchema extends GraphQLSchema {
  /** Without a prototype, as graphql has it; an object that V8 keeps as a table, too, in which a property is replaced at once. */
  private readonly types = Object.create(null) as Record<string, GraphQLNamedType>;
  private directives?: readonly GraphQLDirective[];

  constructor(
    private readonly definitions: Definitions,
    resolvers: Resolvers,
  ) {
    super({ assumeValid: true });
    for (const type of [...specifiedScalarTypes, ...introspectionTypes]) this.types[type.name] = type;
    for (const [name, text] of Object.entries(definitions.types)) {
      define(this.types, name, () => defineType(this, name, text, () => behaviourOf(this, name, resolvers)));
    }
  }

  override getTypeMap(): Record<string, GraphQLNamedType> {
    return this.types;
  }

  override getQueryType(): GraphQLObjectType | undefined {
    return this.types.Query as GraphQLObjectType | undefined;
  }

  override getMutationType(): GraphQLObjectType | undefined {
    return this.types.Mutation as GraphQLObjectType | undefined;
  }

  override getImplementations({ name }: GraphQLInterfaceType) {
    const names = this.definitions.implementations[name] ?? [];
    return { objects: names.map((each) => this.types[each] as GraphQLObjectType), interfaces: [] };
  }

  override getDirectives(): readonly GraphQLDirective[] {
    this.directives ??= [...this.directivesOfItsOwn(), ...specifiedDirectives];
    return this.directives;
  }

  private directivesOfItsOwn(): GraphQLDirective[] {
    const { definitions } = parse(this.definitions.directives, { noLocation: true });
    return definitions.map((node) => defineDirective(this, node as DirectiveDefinitionNode));
  }
}

/** Gives an object a property that is made when it is first read. */
function define<T>(object: Record<string, T>, name: string, make: () => T): void {
  Object.defineProperty(object, name, {
    configurable: true,
    enumerable: true,
    get: () => {
      const value = make();
      Object.defineProperty(object, name, { value, enumerable: true });
      return value;
    },
  });
}
