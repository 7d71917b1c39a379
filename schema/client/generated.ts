import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A whole number beyond 32 bits, e.g. an amount of dong. A JSON number up to 2^53, text beyond. */
  BigInt: { input: number; output: number; }
  /** A date-time string at UTC, such as 2007-12-03T10:15:30Z, compliant with the `date-time` format outlined in section 5.6 of the RFC 3339 profile of the ISO 8601 standard for representation of dates and times using the Gregorian calendar.This scalar is serialized to a string in ISO 8601 format and parsed from a string in ISO 8601 format. */
  DateTimeISO: { input: string; output: string; }
  /** An exact decimal in text, e.g. "12.5" tonnes: never rounded on the way, without closing zeros. */
  Decimal: { input: string; output: string; }
  /** A local date string (i.e., with no associated timezone) in `YYYY-MM-DD` format, e.g. `2020-01-01`. */
  LocalDate: { input: string; output: string; }
  /** Points (điểm) as an exact decimal in text, e.g. "71.36": never rounded on the way. Half a point is "0.5". */
  Points: { input: string; output: string; }
};

/** What a certificate is worth on a day. New values may be added. */
export type CertificateStatus =
  /** Past its last day (hết hạn): no stars. */
  | 'EXPIRED'
  /** Past its printed end and still valid until the result of a new rating (được kéo dài; Quyết định 26/2026/QĐ-TTg, Điều 12): the product has its stars. */
  | 'EXTENDED'
  /** Its first day is still to come (chưa có hiệu lực). */
  | 'NOT_YET_VALID'
  /** Revoked (đã thu hồi; Điều 8): no stars. */
  | 'REVOKED'
  /** A newer certificate stands in its place (đã thay thế). */
  | 'SUPERSEDED'
  /** Valid (còn hiệu lực): the product has its stars. */
  | 'VALID'
  /** Withdrawn at the request of the ministry (thu hồi theo yêu cầu của Bộ; Điều 10 khoản 1): no stars. */
  | 'WITHDRAWN_BY_MINISTRY';

/** Who may take part in the programme (chủ thể OCOP), Quyết định 26/2026/QĐ-TTg, Điều 2 khoản 3. */
export type ProducerKind =
  /** Association or society (hội, hiệp hội); for tourism products only. */
  | 'ASSOCIATION'
  /** Cooperative (hợp tác xã). */
  | 'COOPERATIVE'
  /** Cooperative group (tổ hợp tác). */
  | 'COOPERATIVE_GROUP'
  /** Small or medium enterprise (doanh nghiệp nhỏ và vừa). */
  | 'ENTERPRISE'
  /** Farm with a business registration (trang trại có đăng ký kinh doanh). */
  | 'FARM'
  /** Operating centre or its like (trung tâm điều hành); for tourism products only. */
  | 'OPERATING_CENTRE'
  /** Producing or family household with a business registration (hộ sản xuất, hộ gia đình có đăng ký kinh doanh). */
  | 'REGISTERED_HOUSEHOLD';

export type PartnerCertificateQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type PartnerCertificateQuery = { verifyCertificate?: { status: CertificateStatus, stars?: number | null, number: string, productName: string, producerName: string, issuedOn: string, validUntil: string } | null };

export type PartnerProductsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type PartnerProductsQuery = { products: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ id: string, slug: string, name: string, stars?: number | null, certifiedUntil?: string | null, certificate?: { number: string, issuedOn: string, productCode?: string | null } | null, subgroup?: { code: string, name: string } | null, commune?: { code: string, fullName: string } | null, producer?: { slug: string, name: string, kind: ProducerKind } | null, price?: { amount: number, unit: string, updatedOn: string } | null }> } };


export const PartnerCertificateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerCertificate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyCertificate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"producerName"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}}]} as unknown as DocumentNode<PartnerCertificateQuery, PartnerCertificateQueryVariables>;
export const PartnerProductsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerProducts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validity"},"value":{"kind":"EnumValue","value":"VALID"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"productCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subgroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnerProductsQuery, PartnerProductsQueryVariables>;