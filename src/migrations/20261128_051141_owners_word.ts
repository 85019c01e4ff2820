import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`attestations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject\` text NOT NULL,
  	\`answer\` text NOT NULL,
  	\`wording\` text NOT NULL,
  	\`by_id\` text(36),
  	\`at\` text NOT NULL,
  	\`expires\` text NOT NULL,
  	\`withdrawn\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`attestations_subject_idx\` ON \`attestations\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`attestations_by_idx\` ON \`attestations\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`attestations_at_idx\` ON \`attestations\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`attestations_updated_at_idx\` ON \`attestations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`attestations_created_at_idx\` ON \`attestations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`trust\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`comments\` text,
  	\`european_readers\` text,
  	\`consent\` text,
  	\`ads_live\` integer DEFAULT false,
  	\`for_children\` text,
  	\`age_tag\` integer DEFAULT false,
  	\`test_delivered\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`attestations_id\` text(36) REFERENCES attestations(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_attestations_id_idx\` ON \`payload_locked_documents_rels\` (\`attestations_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`attestations\`;`)
  await db.run(sql`DROP TABLE \`trust\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`posts_id\` text(36),
  	\`pages_id\` text(36),
  	\`categories_id\` text(36),
  	\`tags_id\` text(36),
  	\`authors_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	\`api_keys_id\` text(36),
  	\`redirects_id\` text(36),
  	\`policy_decisions_id\` text(36),
  	\`reports_id\` text(36),
  	\`niche_confirmations_id\` text(36),
  	\`niche_changes_id\` text(36),
  	\`source_texts_id\` text(36),
  	\`originality_pairs_id\` text(36),
  	\`originality_checks_id\` text(36),
  	\`originality_decisions_id\` text(36),
  	\`traffic_reviews_id\` text(36),
  	\`traffic_attestations_id\` text(36),
  	\`imports_id\` text(36),
  	\`import_items_id\` text(36),
  	\`webhooks_id\` text(36),
  	\`webhook_deliveries_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`posts_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`api_keys_id\`) REFERENCES \`api_keys\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`policy_decisions_id\`) REFERENCES \`policy_decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reports_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`niche_confirmations_id\`) REFERENCES \`niche_confirmations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`niche_changes_id\`) REFERENCES \`niche_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`source_texts_id\`) REFERENCES \`source_texts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`originality_pairs_id\`) REFERENCES \`originality_pairs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`originality_checks_id\`) REFERENCES \`originality_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`originality_decisions_id\`) REFERENCES \`originality_decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`traffic_reviews_id\`) REFERENCES \`traffic_reviews\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`traffic_attestations_id\`) REFERENCES \`traffic_attestations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`imports_id\`) REFERENCES \`imports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`import_items_id\`) REFERENCES \`import_items\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`webhooks_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`webhook_deliveries_id\`) REFERENCES \`webhook_deliveries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "posts_id", "pages_id", "categories_id", "tags_id", "authors_id", "media_id", "users_id", "api_keys_id", "redirects_id", "policy_decisions_id", "reports_id", "niche_confirmations_id", "niche_changes_id", "source_texts_id", "originality_pairs_id", "originality_checks_id", "originality_decisions_id", "traffic_reviews_id", "traffic_attestations_id", "imports_id", "import_items_id", "webhooks_id", "webhook_deliveries_id") SELECT "id", "order", "parent_id", "path", "posts_id", "pages_id", "categories_id", "tags_id", "authors_id", "media_id", "users_id", "api_keys_id", "redirects_id", "policy_decisions_id", "reports_id", "niche_confirmations_id", "niche_changes_id", "source_texts_id", "originality_pairs_id", "originality_checks_id", "originality_decisions_id", "traffic_reviews_id", "traffic_attestations_id", "imports_id", "import_items_id", "webhooks_id", "webhook_deliveries_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_posts_id_idx\` ON \`payload_locked_documents_rels\` (\`posts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_categories_id_idx\` ON \`payload_locked_documents_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tags_id_idx\` ON \`payload_locked_documents_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_authors_id_idx\` ON \`payload_locked_documents_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_api_keys_id_idx\` ON \`payload_locked_documents_rels\` (\`api_keys_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_policy_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`policy_decisions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_niche_confirmations_id_idx\` ON \`payload_locked_documents_rels\` (\`niche_confirmations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_niche_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`niche_changes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_source_texts_id_idx\` ON \`payload_locked_documents_rels\` (\`source_texts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_originality_pairs_id_idx\` ON \`payload_locked_documents_rels\` (\`originality_pairs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_originality_checks_id_idx\` ON \`payload_locked_documents_rels\` (\`originality_checks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_originality_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`originality_decisions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_traffic_reviews_id_idx\` ON \`payload_locked_documents_rels\` (\`traffic_reviews_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_traffic_attestations_id_idx\` ON \`payload_locked_documents_rels\` (\`traffic_attestations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_imports_id_idx\` ON \`payload_locked_documents_rels\` (\`imports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_import_items_id_idx\` ON \`payload_locked_documents_rels\` (\`import_items_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_webhooks_id_idx\` ON \`payload_locked_documents_rels\` (\`webhooks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_webhook_deliveries_id_idx\` ON \`payload_locked_documents_rels\` (\`webhook_deliveries_id\`);`)
}
