import type { MigrationInterface, QueryRunner } from 'typeorm';

const VALUE_CHAIN = `
  CREATE TABLE value_chain (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    product_id uuid NOT NULL REFERENCES product (id),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    description text CHECK (length(description) BETWEEN 1 AND 10000),
    demonstration boolean NOT NULL DEFAULT false,
    revision integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
  )`;

const PARTICIPANT = `
  CREATE TABLE chain_participant (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    chain_id uuid NOT NULL REFERENCES value_chain (id) ON DELETE CASCADE,
    stage text NOT NULL
      CHECK (stage IN ('INPUTS', 'GROWING', 'PROCESSING', 'TRADING', 'CONSUMPTION')),
    stage_order smallint NOT NULL GENERATED ALWAYS AS (
      CASE stage WHEN 'INPUTS' THEN 1 WHEN 'GROWING' THEN 2 WHEN 'PROCESSING' THEN 3
                 WHEN 'TRADING' THEN 4 ELSE 5 END) STORED,
    producer_id uuid REFERENCES producer (id),
    party_name text CHECK (length(party_name) BETWEEN 1 AND 200),
    party_kind text CHECK (party_kind IN ('HOUSEHOLD', 'INDIVIDUAL', 'FARM', 'COOPERATIVE_GROUP',
      'COOPERATIVE', 'ENTERPRISE', 'SHOP', 'MARKET', 'CONSUMERS', 'ORGANISATION')),
    commune_id uuid REFERENCES unit (id),
    note text CHECK (length(note) BETWEEN 1 AND 2000),
    revision integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (chain_id, id),
    -- Either one of our producers, or somebody outside who is named with his kind.
    CHECK (num_nonnulls(producer_id, party_name) = 1),
    CHECK ((party_name IS NULL) = (party_kind IS NULL))
  )`;

const LINK = `
  CREATE TABLE chain_link (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    chain_id uuid NOT NULL REFERENCES value_chain (id) ON DELETE CASCADE,
    from_participant_id uuid NOT NULL,
    to_participant_id uuid NOT NULL,
    flow text NOT NULL CHECK (length(flow) BETWEEN 1 AND 200),
    input_product_id uuid REFERENCES product (id),
    volume numeric(16, 3) CHECK (volume >= 0),
    volume_unit text CHECK (length(volume_unit) BETWEEN 1 AND 30),
    value_amount bigint CHECK (value_amount >= 0),
    valid_from date,
    valid_until date,
    revision integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    -- Both ends stand in the chain of the link.
    FOREIGN KEY (chain_id, from_participant_id) REFERENCES chain_participant (chain_id, id),
    FOREIGN KEY (chain_id, to_participant_id) REFERENCES chain_participant (chain_id, id),
    CHECK (from_participant_id <> to_participant_id),
    CHECK ((volume IS NULL) = (volume_unit IS NULL)),
    CHECK (valid_until >= valid_from)
  )`;

const CONTRACT = `
  CREATE TABLE linkage_contract (
    id uuid PRIMARY KEY DEFAULT uuid_v7(),
    chain_id uuid NOT NULL REFERENCES value_chain (id),
    form text NOT NULL CHECK (form IN ('FULL_CYCLE', 'INPUTS_SALE', 'PRODUCTION_SALE',
      'INPUTS_PRODUCTION_SALE', 'PRODUCTION_PROCESSING_SALE', 'INPUTS_PROCESSING_SALE',
      'PROCESSING_SALE')),
    number text NOT NULL CHECK (length(number) BETWEEN 1 AND 100),
    signed_on date NOT NULL,
    valid_from date NOT NULL,
    valid_until date,
    ended_on date,
    volume numeric(16, 3) CHECK (volume >= 0),
    volume_unit text CHECK (length(volume_unit) BETWEEN 1 AND 30),
    value_amount bigint CHECK (value_amount >= 0),
    area_ha numeric(12, 4) CHECK (area_ha >= 0),
    share_of text CHECK (share_of IN ('OUTPUT', 'MATERIAL')),
    share_basis_points integer CHECK (share_basis_points BETWEEN 0 AND 10000),
    note text CHECK (length(note) BETWEEN 1 AND 2000),
    revision integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (chain_id, number),
    UNIQUE (chain_id, id),
    CHECK (valid_until >= valid_from),
    CHECK (ended_on >= signed_on),
    CHECK ((volume IS NULL) = (volume_unit IS NULL)),
    CHECK ((share_of IS NULL) = (share_basis_points IS NULL))
  )`;

const PARTY = `
  CREATE TABLE linkage_contract_party (
    contract_id uuid NOT NULL REFERENCES linkage_contract (id) ON DELETE CASCADE,
    participant_id uuid NOT NULL,
    chain_id uuid NOT NULL,
    is_lead boolean NOT NULL DEFAULT false,
    PRIMARY KEY (contract_id, participant_id),
    FOREIGN KEY (chain_id, contract_id) REFERENCES linkage_contract (chain_id, id),
    FOREIGN KEY (chain_id, participant_id) REFERENCES chain_participant (chain_id, id)
  )`;

const INDEXES = [
  `CREATE INDEX value_chain_product ON value_chain (product_id, id)`,
  `CREATE INDEX chain_participant_chain ON chain_participant (chain_id, stage_order, id)`,
  `CREATE INDEX chain_participant_producer ON chain_participant (producer_id, chain_id)
     WHERE producer_id IS NOT NULL`,
  `CREATE INDEX chain_participant_commune ON chain_participant (commune_id)
     WHERE commune_id IS NOT NULL`,
  `CREATE UNIQUE INDEX chain_participant_once
     ON chain_participant (chain_id, producer_id, stage) WHERE producer_id IS NOT NULL`,
  `CREATE INDEX chain_link_chain ON chain_link (chain_id, id)`,
  `CREATE INDEX chain_link_from ON chain_link (from_participant_id)`,
  `CREATE INDEX chain_link_to ON chain_link (to_participant_id)`,
  `CREATE INDEX chain_link_input_product ON chain_link (input_product_id)
     WHERE input_product_id IS NOT NULL`,
  `CREATE INDEX linkage_contract_chain ON linkage_contract (chain_id, signed_on DESC, id)`,
  `CREATE INDEX linkage_contract_party_participant ON linkage_contract_party (participant_id)`,
];

/** Value chains: participants, links and linkage contracts (Nghị định 98/2018/NĐ-CP). */
export class ValueChain0011 implements MigrationInterface {
  name = '0011-value-chain';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [VALUE_CHAIN, PARTICIPANT, LINK, CONTRACT, PARTY, ...INDEXES]) {
      await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE linkage_contract_party, linkage_contract, chain_link, chain_participant, value_chain`,
    );
  }
}
