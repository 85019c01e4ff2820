import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`policy_decisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`kind\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`category\` text NOT NULL,
  	\`verdict\` text NOT NULL,
  	\`note\` text,
  	\`by_id\` text(36),
  	\`by_name\` text,
  	\`at\` text NOT NULL,
  	\`revision\` text NOT NULL,
  	\`hits\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`policy_decisions_document_idx\` ON \`policy_decisions\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`policy_decisions_by_idx\` ON \`policy_decisions\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`policy_decisions_at_idx\` ON \`policy_decisions\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`policy_decisions_updated_at_idx\` ON \`policy_decisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`policy_decisions_created_at_idx\` ON \`policy_decisions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`niche_confirmations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`post_id\` text(36) NOT NULL,
  	\`is_on_subject\` integer DEFAULT false NOT NULL,
  	\`subject\` text NOT NULL,
  	\`by_id\` text(36),
  	\`at\` text NOT NULL,
  	\`words\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`post_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`niche_confirmations_post_idx\` ON \`niche_confirmations\` (\`post_id\`);`)
  await db.run(sql`CREATE INDEX \`niche_confirmations_subject_idx\` ON \`niche_confirmations\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`niche_confirmations_by_idx\` ON \`niche_confirmations\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`niche_confirmations_updated_at_idx\` ON \`niche_confirmations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`niche_confirmations_created_at_idx\` ON \`niche_confirmations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`niche_changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`before\` text NOT NULL,
  	\`after\` text NOT NULL,
  	\`by_id\` text(36),
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`niche_changes_by_idx\` ON \`niche_changes\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`niche_changes_at_idx\` ON \`niche_changes\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`niche_changes_updated_at_idx\` ON \`niche_changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`niche_changes_created_at_idx\` ON \`niche_changes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`niche_model\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`model\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`policy_decisions_id\` text(36) REFERENCES policy_decisions(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`niche_confirmations_id\` text(36) REFERENCES niche_confirmations(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`niche_changes_id\` text(36) REFERENCES niche_changes(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_policy_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`policy_decisions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_niche_confirmations_id_idx\` ON \`payload_locked_documents_rels\` (\`niche_confirmations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_niche_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`niche_changes_id\`);`)
  await db.run(sql`ALTER TABLE \`originality\` ADD \`web_in_own_network\` integer DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`policy_decisions\`;`)
  await db.run(sql`DROP TABLE \`niche_confirmations\`;`)
  await db.run(sql`DROP TABLE \`niche_changes\`;`)
  await db.run(sql`DROP TABLE \`niche_model\`;`)
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
  	\`redirects_id\` text(36),
  	\`reports_id\` text(36),
  	\`source_texts_id\` text(36),
  	\`originality_pairs_id\` text(36),
  	\`originality_checks_id\` text(36),
  	\`originality_decisions_id\` text(36),
  	\`imports_id\` text(36),
  	\`import_items_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`posts_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reports_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`source_texts_id\`) REFERENCES \`source_texts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`originality_pairs_id\`) REFERENCES \`originality_pairs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`originality_checks_id\`) REFERENCES \`originality_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`originality_decisions_id\`) REFERENCES \`originality_decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`imports_id\`) REFERENCES \`imports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`import_items_id\`) REFERENCES \`import_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "posts_id", "pages_id", "categories_id", "tags_id", "authors_id", "media_id", "users_id", "redirects_id", "reports_id", "source_texts_id", "originality_pairs_id", "originality_checks_id", "originality_decisions_id", "imports_id", "import_items_id") SELECT "id", "order", "parent_id", "path", "posts_id", "pages_id", "categories_id", "tags_id", "authors_id", "media_id", "users_id", "redirects_id", "reports_id", "source_texts_id", "originality_pairs_id", "originality_checks_id", "originality_decisions_id", "imports_id", "import_items_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_source_texts_id_idx\` ON \`payload_locked_documents_rels\` (\`source_texts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_originality_pairs_id_idx\` ON \`payload_locked_documents_rels\` (\`originality_pairs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_originality_checks_id_idx\` ON \`payload_locked_documents_rels\` (\`originality_checks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_originality_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`originality_decisions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_imports_id_idx\` ON \`payload_locked_documents_rels\` (\`imports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_import_items_id_idx\` ON \`payload_locked_documents_rels\` (\`import_items_id\`);`)
  await db.run(sql`ALTER TABLE \`originality\` DROP COLUMN \`web_in_own_network\`;`)
}
